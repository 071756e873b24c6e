import { cached } from '@libs/resilience';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type DeadLetterGroup, DeadLetterSummaryQuery } from './dead-letter-summary.query';

/** Answered by tds_dead_letter_queue_summary_idx alone. */
const GROUPS = `select class, entity_type as "entityType", error_code as "errorCode", count(*)::integer as count, min(created_at) as "oldestAt"
  from tds_dead_letter_queue
 where not resolved
 group by class, entity_type, error_code
 order by count(*) desc, class, entity_type, error_code`;

/** How long counts are kept, ms: dashboard, metrics and alerts all ask. */
const TTL_MS = 1_000;

@QueryHandler(DeadLetterSummaryQuery)
export class DeadLetterSummaryHandler implements IQueryHandler<DeadLetterSummaryQuery> {
  private readonly groups = cached(() => this.database.query<DeadLetterGroup>(GROUPS), TTL_MS);

  constructor(private readonly database: Database) {}

  execute(): Promise<readonly DeadLetterGroup[]> {
    return this.groups();
  }
}
