import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { RunNotFoundError } from '../run.errors';
import { GetRunQuery, LatestRunsQuery, ListRunsQuery, type RunView } from './run.queries';

/** Counts of runs stay far below 2^53, so they leave the database as numbers. */
const COLUMNS = `id, type, entity_type as "entityType", trigger, status, total::float8 as total, processed::float8 as processed, created::float8 as created,
  updated::float8 as updated, unchanged::float8 as unchanged, stale::float8 as stale, deleted::float8 as deleted, failed::float8 as failed,
  api_calls as "apiCalls", requested_by as "requestedBy", correlation_id as "correlationId", error_summary as "errorSummary",
  started_at as "startedAt", started_at::text as "startedAtExact", ended_at as "endedAt",
  (extract(epoch from coalesce(ended_at, now()) - started_at) * 1000)::float8 as "durationMs",
  case when status = 'completed' then 100 when total > 0 then least(99, floor(100.0 * processed / total))::float8 end as "progressPercentage"`;

@QueryHandler(ListRunsQuery)
export class ListRunsHandler implements IQueryHandler<ListRunsQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter }: ListRunsQuery): Promise<RunView[]> {
    return this.database.query<RunView>(
      `select ${COLUMNS} from tds_sync_runs
        where ($2::text is null or entity_type = $2) and ($3::text is null or status = $3)
          and ($4::timestamptz is null or (started_at, id) < ($4, $5::uuid))
          and ($6::uuid[] is null or id = any ($6)) and ($7::text is null or type = $7)
        order by started_at desc, id desc limit $1`,
      [
        filter.limit,
        filter.entityType ?? null,
        filter.status ?? null,
        filter.before?.startedAt ?? null,
        filter.before?.id ?? null,
        filter.ids ?? null,
        filter.type ?? null,
      ],
    );
  }
}

@QueryHandler(GetRunQuery)
export class GetRunHandler implements IQueryHandler<GetRunQuery> {
  constructor(private readonly database: Database) {}

  async execute({ runId }: GetRunQuery): Promise<RunView> {
    const [run] = await this.database.query<RunView>(`select ${COLUMNS} from tds_sync_runs where id = $1`, [runId]);
    if (!run) throw new RunNotFoundError(runId);
    return run;
  }
}

/** One look into the index on (entity_type, started_at) per type, however many runs there were. */
const LATEST = `with recursive types(name) as (
   (select entity_type from tds_sync_runs order by entity_type limit 1)
   union all
   select (select r.entity_type from tds_sync_runs r where r.entity_type > t.name order by r.entity_type limit 1)
     from types t where t.name is not null
 )
 select ${COLUMNS} from types t
  cross join lateral (select * from tds_sync_runs own where own.entity_type = t.name order by own.started_at desc limit 1) r
  where t.name is not null order by r.entity_type`;

@QueryHandler(LatestRunsQuery)
export class LatestRunsHandler implements IQueryHandler<LatestRunsQuery> {
  constructor(private readonly database: Database) {}

  execute(): Promise<RunView[]> {
    return this.database.query<RunView>(LATEST);
  }
}
