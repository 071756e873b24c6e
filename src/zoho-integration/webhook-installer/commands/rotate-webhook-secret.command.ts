import { Command } from '@nestjs/cqrs';
import type { WrittenWebhook } from '../webhook-writer';

/** How far a rotation came. */
export interface RotatedSecret {
  /** False: a webhook still signs with the old secret, which stays accepted; rotate again without a secret to go on. */
  readonly isComplete: boolean;
  readonly webhooks: readonly WrittenWebhook[];
  /** Until when the stored secret before is accepted; null: there was none, or it is still in use. Configured secrets are accepted for good. */
  readonly oldAcceptedUntil: Date | null;
}

/**
 * Gives all webhooks in Zoho a new secret; old and new are accepted meanwhile. Without `secret` one is made, or a rotation that was not
 * completed goes on. Throws `NoPublicUrlError`, `ZohoError`; then, too, rotating again goes on.
 */
export class RotateWebhookSecretCommand extends Command<RotatedSecret> {
  constructor(
    readonly actor: string,
    /** 12 to 50 letters and digits. */
    readonly secret?: string,
  ) {
    super();
  }
}
