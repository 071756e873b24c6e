import { Command } from '@nestjs/cqrs';
import type { WebhookEvent } from '../desired-webhooks';
import type { TestDeliveryResult } from '../test-delivery';

/** Sends a test to an address a webhook has in Zoho and waits for it in the inbox. Throws `UnknownWebhookError`, `WebhookNotInstalledError`, `ZohoError`. */
export class SendTestWebhookCommand extends Command<TestDeliveryResult> {
  constructor(
    readonly actor: string,
    /** An entity type or a module of Zoho; the first that is installed where left out. */
    readonly entity?: string,
    readonly event?: WebhookEvent,
  ) {
    super();
  }
}
