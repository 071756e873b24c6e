import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type FailedPass, FailedPassesQuery } from './failed-passes.query';

const FAILED = `with last as (
  select distinct on (source, organization_id, entity_type)
         id, source, organization_id, entity_type, status, error_summary, processed, ended_at
    from tds_sync_runs
   where type = 'full' and status <> 'running' and started_at > now() - make_interval(secs => $2) - interval '1 day'
   order by source, organization_id, entity_type, started_at desc
)
select l.id as "runId", l.entity_type as "entityType", l.error_summary as error, l.processed::float8 as processed, l.ended_at as "failedAt"
  from last l
 where l.status = 'failed' and l.ended_at between now() - make_interval(secs => $2) and now() - make_interval(secs => $1)
   and not exists (select from tds_sync_runs r
                    where r.source = l.source and r.organization_id = l.organization_id and r.entity_type = l.entity_type and r.status = 'running')
 order by l.entity_type`;

@QueryHandler(FailedPassesQuery)
export class FailedPassesHandler implements IQueryHandler<FailedPassesQuery> {
  constructor(private readonly database: Database) {}

  execute({ forSeconds, noLongerThanSeconds }: FailedPassesQuery): Promise<readonly FailedPass[]> {
    return this.database.query<FailedPass>(FAILED, [forSeconds, noLongerThanSeconds]);
  }
}
