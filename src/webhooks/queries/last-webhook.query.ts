import { Query } from '@nestjs/cqrs';

/** When a webhook was last taken. */
export interface LastWebhook {
  /** Null where none was within the time they are kept. */
  readonly lastReceivedAt: Date | null;
}

/** The last webhook that was accepted; what was refused or unreadable does not count. */
export class LastWebhookQuery extends Query<LastWebhook> {}
