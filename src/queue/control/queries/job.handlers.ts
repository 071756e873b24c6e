import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { isEnded } from '../../jobs/job';
import { JobNotFoundError } from '../../queue.errors';
import { GetJobQuery, ListJobsQuery } from './job.queries';
import { JOB_COLUMNS, type JobDetail, type JobView } from './job-view';

/** By text, never prepared: with the values known, the planner drops the filters not used and picks the index that fits the rest. */
const LIST_LIVE = `select ${JOB_COLUMNS} from tds_sync_queue_live
  where ($1::text is null or status = $1) and ($2::text is null or entity_type = $2) and ($3::text is null or source_entity_id = $3)
    and ($4::bigint is null or id < $4)
  order by id desc limit $5`;

const LIST_ENDED = `select ${JOB_COLUMNS} from tds_sync_queue_done
  where status = $1 and ($2::text is null or entity_type = $2) and ($3::text is null or source_entity_id = $3)
    and ($4::bigint is null or (finished_at, id) < ($5::timestamptz, $4))
  order by finished_at desc, id desc limit $6`;

@QueryHandler(ListJobsQuery)
export class ListJobsHandler implements IQueryHandler<ListJobsQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter: { status, entityType, sourceEntityId, after, limit } }: ListJobsQuery): Promise<readonly JobView[]> {
    const filter = [status ?? null, entityType ?? null, sourceEntityId ?? null, after?.id ?? null];
    return isEnded(status)
      ? this.database.query<JobView>(LIST_ENDED, [...filter, after?.finishedAt ?? null, limit])
      : this.database.query<JobView>(LIST_LIVE, [...filter, limit]);
  }
}

@QueryHandler(GetJobQuery)
export class GetJobHandler implements IQueryHandler<GetJobQuery> {
  constructor(private readonly database: Database) {}

  async execute({ jobId }: GetJobQuery): Promise<JobDetail> {
    const [job] = await this.database.query<JobDetail>(
      `select ${JOB_COLUMNS}, payload::text, payload_hash as "payloadHash", failures from tds_sync_queue where id = $1`,
      [jobId],
    );
    if (!job) throw new JobNotFoundError(jobId);
    return job;
  }
}
