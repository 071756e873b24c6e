import { Command } from '@nestjs/cqrs';
import type { WrittenWebhook } from '../webhook-writer';

/** Installs what is missing in Zoho and mends what is at fault. Throws `NoPublicUrlError`, `SecretUnfitError`, `ZohoError`. */
export class InstallWebhooksCommand extends Command<readonly WrittenWebhook[]> {
  constructor(readonly actor: string) {
    super();
  }
}
