import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type CursorStanding, CursorStandingsQuery } from './cursor-standings.query';

const STANDINGS = `select c.source, c.organization_id as "organizationId", c.entity_type as "entityType", now() as now, c.watermark,
       c.full_synced_at as "fullSyncedAt",
       -- Stock keeps a checkpoint of another kind: where the reading of movements stands.
       case when c.checkpoint ? 'pass_id' then c.checkpoint end as checkpoint,
       exists (select from tds_sync_runs r
                where r.source = c.source and r.organization_id = c.organization_id and r.entity_type = c.entity_type and r.status = 'running') as "isRunning",
       (select r.ended_at from tds_sync_runs r
         where r.entity_type = c.entity_type and r.type in ('incremental', 'full') and r.status = 'completed'
         order by r.started_at desc limit 1) as "lastReadAt"
  from tds_sync_cursors c
 order by c.entity_type`;

interface StandingRow extends Omit<CursorStanding, 'checkpoint'> {
  readonly checkpoint: { readonly pass_id: string; readonly page: number; readonly started_at: string } | null;
}

@QueryHandler(CursorStandingsQuery)
export class CursorStandingsHandler implements IQueryHandler<CursorStandingsQuery> {
  constructor(private readonly database: Database) {}

  async execute(): Promise<readonly CursorStanding[]> {
    const rows = await this.database.query<StandingRow>(STANDINGS);
    return rows.map(({ checkpoint, ...row }) => ({
      ...row,
      checkpoint: checkpoint && { passId: checkpoint.pass_id, page: checkpoint.page, startedAt: new Date(checkpoint.started_at) },
    }));
  }
}
