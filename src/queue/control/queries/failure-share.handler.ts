import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import type { EndedJobs } from './ended-jobs.query';
import { FailureShareQuery } from './failure-share.query';

/** By the index on (status, finished_at), one range per status. A job more than is needed, so that the share falls to the limit and not just above. */
const FAILURE_SHARE = `with failed as (
    select count(*) as jobs from tds_sync_queue_done
     where status in ('failed', 'dead_letter') and finished_at > now() - make_interval(mins => $1::int)),
  completed as (
    select count(*) as jobs from (
      select from tds_sync_queue_done where status = 'completed' and finished_at > now() - make_interval(mins => $1::int)
       limit (select case when jobs = 0 then 0 else greatest($3, ceil(jobs * (100.0 / greatest($2::float8, 0.01) - 1)) + 1) end from failed)) c)
select failed.jobs::integer as failed, completed.jobs::integer as completed from failed, completed`;

@QueryHandler(FailureShareQuery)
export class FailureShareHandler implements IQueryHandler<FailureShareQuery> {
  constructor(private readonly database: Database) {}

  async execute({ minutes, percent, minimum }: FailureShareQuery): Promise<EndedJobs> {
    return (await this.database.query<EndedJobs>(FAILURE_SHARE, [minutes, percent, minimum]))[0]!;
  }
}
