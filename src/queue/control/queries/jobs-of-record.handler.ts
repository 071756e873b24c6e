import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { JOB_COLUMNS } from './job-view';
import { type JobOfRecord, JobsOfRecordQuery } from './jobs-of-record.query';

const OF_RECORD = 'source = $1 and organization_id = $2 and entity_type = $3 and source_entity_id = $4 and created_at < $5';

/** Two conditions on the live ones, so that each probes the unique index made for it. By text: see LIST_LIVE. */
const JOBS = `(select ${JOB_COLUMNS}, failures from tds_sync_queue_live where ${OF_RECORD} and status in ('pending', 'retry'))
  union all (select ${JOB_COLUMNS}, failures from tds_sync_queue_live where ${OF_RECORD} and status = 'processing')
  union all (select ${JOB_COLUMNS}, failures from tds_sync_queue_done where ${OF_RECORD} order by finished_at desc limit $6)`;

@QueryHandler(JobsOfRecordQuery)
export class JobsOfRecordHandler implements IQueryHandler<JobsOfRecordQuery> {
  constructor(private readonly database: Database) {}

  execute({ record, before, limit }: JobsOfRecordQuery): Promise<readonly JobOfRecord[]> {
    const { source, organizationId, entityType, sourceEntityId } = record;
    return this.database.query<JobOfRecord>(JOBS, [source, organizationId, entityType, sourceEntityId, before, limit]);
  }
}
