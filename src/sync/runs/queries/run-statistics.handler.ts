import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type RunStatistics, RunStatisticsQuery } from './run-statistics.query';

/** By the index on started_at. */
const RUN_STATISTICS = `select count(*)::integer as started,
       count(*) filter (where status = 'running')::integer as running,
       count(*) filter (where status = 'completed')::integer as completed,
       count(*) filter (where status = 'failed')::integer as failed,
       count(*) filter (where status = 'cancelled')::integer as cancelled,
       coalesce(sum(processed), 0)::float8 as processed,
       coalesce(sum(api_calls), 0)::float8 as "apiCalls"
  from tds_sync_runs
 where started_at >= now() - make_interval(hours => $1)`;

@QueryHandler(RunStatisticsQuery)
export class RunStatisticsHandler implements IQueryHandler<RunStatisticsQuery> {
  constructor(private readonly database: Database) {}

  async execute({ hours }: RunStatisticsQuery): Promise<RunStatistics> {
    const [row] = await this.database.query<RunStatistics>(RUN_STATISTICS, [hours]);
    return row!;
  }
}
