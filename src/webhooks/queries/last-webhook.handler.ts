import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type LastWebhook, LastWebhookQuery } from './last-webhook.query';

/** Backwards by tds_inbox_events_recent_idx, newest partition first, to the first that counts. */
const LAST_WEBHOOK = `select received_at as "lastReceivedAt" from tds_inbox_events
 where status in ('received', 'processed', 'failed', 'unrecognised')
 order by received_at desc, id desc limit 1`;

@QueryHandler(LastWebhookQuery)
export class LastWebhookHandler implements IQueryHandler<LastWebhookQuery> {
  constructor(private readonly database: Database) {}

  async execute(): Promise<LastWebhook> {
    return (await this.database.query<LastWebhook>(LAST_WEBHOOK))[0] ?? { lastReceivedAt: null };
  }
}
