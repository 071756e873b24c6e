import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type WebhookWindow, WebhookWindowQuery } from './webhook-window.query';

/** By the index on received_at. */
const WEBHOOK_WINDOW = `select count(*)::integer as received,
       percentile_cont(array[0.5, 0.95, 0.99]) within group (order by extract(epoch from processed_at - received_at) * 1000)
         filter (where processed_at is not null) as percentiles
  from tds_inbox_events
 where received_at >= $1 and received_at < $2 and status in ('received', 'processed', 'failed', 'unrecognised')`;

@QueryHandler(WebhookWindowQuery)
export class WebhookWindowHandler implements IQueryHandler<WebhookWindowQuery> {
  constructor(private readonly database: Database) {}

  async execute({ from, to }: WebhookWindowQuery): Promise<WebhookWindow> {
    const [row] = await this.database.query<{ received: number; percentiles: readonly (number | null)[] | null }>(WEBHOOK_WINDOW, [
      from,
      to,
    ]);
    const [p50, p95, p99] = row?.percentiles ?? [];
    const isKnown = typeof p50 === 'number' && typeof p95 === 'number' && typeof p99 === 'number';
    return { received: row?.received ?? 0, latencyMs: isKnown ? { p50, p95, p99 } : null };
  }
}
