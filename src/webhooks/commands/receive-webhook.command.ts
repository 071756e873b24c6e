import { Command } from '@nestjs/cqrs';
import type { RecordedEvent } from '../inbox/inbox-writer';
import type { Delivery } from '../inbox/inbox-entry';
import type { NamedByPath } from '../webhook-routes';

/** What became of a webhook. */
export type ReceiveWebhookResult =
  | ({ readonly kind: 'recorded' } & RecordedEvent)
  /** The source's own test of the address; nothing was stored. */
  | { readonly kind: 'ping' };

/**
 * Takes a webhook in: when this returns, the event is durable and its job waits. Nothing is applied here.
 *
 * Throws `MalformedWebhookError` (recorded all the same), `SpoolFullError` and `SpoolUnwritableError`; with the spool off
 * `WebhookBacklogError` and connection errors. Of what was refused with 503 nothing is kept.
 */
export class ReceiveWebhookCommand extends Command<ReceiveWebhookResult> {
  constructor(
    readonly delivery: Delivery,
    readonly named: NamedByPath,
  ) {
    super();
  }
}
