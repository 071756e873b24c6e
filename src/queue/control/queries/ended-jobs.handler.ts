import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type EndedJobs, EndedJobsQuery } from './ended-jobs.query';

/** By the index on (status, finished_at), one range per status. */
const ENDED_JOBS = `select
  (select count(*) from tds_sync_queue_done where status = 'completed' and finished_at >= $1 and finished_at < $2)::integer as completed,
  (select count(*) from tds_sync_queue_done where status in ('failed', 'dead_letter') and finished_at >= $1 and finished_at < $2)::integer as failed`;

@QueryHandler(EndedJobsQuery)
export class EndedJobsHandler implements IQueryHandler<EndedJobsQuery> {
  constructor(private readonly database: Database) {}

  async execute({ from, to }: EndedJobsQuery): Promise<EndedJobs> {
    const [row] = await this.database.query<EndedJobs>(ENDED_JOBS, [from, to]);
    return row!;
  }
}
