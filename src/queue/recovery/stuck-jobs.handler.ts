import { loadSql } from '@libs/pg';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import type { StuckJob } from './stuck-jobs';
import { StuckJobsQuery } from './stuck-jobs.query';

const listStuckJobs = loadSql(__dirname, '../sql/list-stuck-jobs.sql');

@QueryHandler(StuckJobsQuery)
export class StuckJobsHandler implements IQueryHandler<StuckJobsQuery> {
  constructor(private readonly database: Database) {}

  execute({ limits, limit }: StuckJobsQuery): Promise<readonly StuckJob[]> {
    return this.database.query<StuckJob>(listStuckJobs, [limits.expiredSeconds, limits.processingMinutes, limit]);
  }
}
