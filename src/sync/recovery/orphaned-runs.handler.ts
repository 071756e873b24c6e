import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type OrphanedRun, OrphanedRunsQuery } from './orphaned-runs.query';

const ORPHANED = `select id, entity_type as "entityType", type as mode, trigger, options ->> 'worker' as worker, processed::float8 as processed,
       started_at as "startedAt", heartbeat_at as "heartbeatAt",
       array(select jsonb_array_elements_text(case when jsonb_typeof(options -> 'ids') = 'array' then options -> 'ids' else '[]' end)) as ids
  from tds_sync_runs
 where status = 'running' and heartbeat_at < now() - make_interval(secs => $1)
 order by heartbeat_at
 limit 200`;

@QueryHandler(OrphanedRunsQuery)
export class OrphanedRunsHandler implements IQueryHandler<OrphanedRunsQuery> {
  constructor(private readonly database: Database) {}

  execute({ silentSeconds }: OrphanedRunsQuery): Promise<readonly OrphanedRun[]> {
    return this.database.query<OrphanedRun>(ORPHANED, [silentSeconds]);
  }
}
