import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import type { EntityDefinition } from '../source/entity-definition';
import type { RegisteredEntity } from '../source/source-registry';

/** Where the reading of movements stands, in the order of `tds_change_feed.tx_id`. */
export interface MovementsRead {
  /** Everything before it was read; null before the first run. */
  readonly from: string | null;
  /** Transactions before this one have all ended: what is read up to here is complete. */
  readonly upTo: string;
  /** No pass over everything was completed today, by the time zone of the schedules. */
  readonly isFullPassDue: boolean;
}

/**
 * Which records' stock was moved: those on the lines of documents that changed. The change feed tells which documents did, in an order without
 * gaps (a row's transaction id, below all that still run), which a time of day does not.
 */
@Injectable()
export class StockMovements {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Where the last run of this type ended, and how far this one may read. */
  async begin({ connector, definition }: RegisteredEntity): Promise<MovementsRead> {
    const [row] = await this.database.query<{ read_to: string | null; up_to: string; is_full_pass_due: boolean }>(
      `select c.checkpoint ->> 'tx_id' as read_to, pg_snapshot_xmin(pg_current_snapshot())::text as up_to,
              (c.full_synced_at at time zone $4)::date is distinct from (now() at time zone $4)::date as is_full_pass_due
         from (select 1) one
         left join tds_sync_cursors c on c.source = $1 and c.organization_id = $2 and c.entity_type = $3`,
      [connector.source, connector.organizationId, definition.entityType, this.config.schedules.timeZone],
    );
    return { from: row!.read_to, upTo: row!.up_to, isFullPassDue: row!.is_full_pass_due };
  }

  /** Ids of the records that documents changed in between moved, each once. */
  async movedIds({ connector }: RegisteredEntity, { from, upTo }: MovementsRead): Promise<readonly string[]> {
    const movers = connector.definitions.flatMap(linesThatMove);
    if (movers.length === 0 || from === null) return [];
    const lines = movers.map(
      ({ entityType, table, column }) =>
        `select l.${column} as id from changed c join ${table} l on c.entity_type = '${entityType}' and l.organization_id = $2 and l.parent_id = c.source_entity_id`,
    );
    const rows = await this.database.query<{ id: string }>(
      `with changed as materialized (
         select distinct f.entity_type, f.source_entity_id from tds_change_feed f
          where f.source = $1 and f.organization_id = $2 and f.tx_id >= $3::bigint and f.tx_id < $4::bigint and f.entity_type = any ($5::text[]))
       select distinct moved.id from (${lines.join(' union all ')}) moved where moved.id is not null order by moved.id`,
      [connector.source, connector.organizationId, from, upTo, movers.map(({ entityType }) => entityType)],
    );
    return rows.map((row) => row.id);
  }

  /** Notes that everything up to there was read. */
  async end({ connector, definition }: RegisteredEntity, { upTo }: MovementsRead, isFullPass: boolean): Promise<void> {
    await this.database.query(
      `insert into tds_sync_cursors (source, organization_id, entity_type, checkpoint, full_synced_at) values ($1, $2, $3, $4::jsonb, case when $5 then now() end)
       on conflict (source, organization_id, entity_type) do update
          set checkpoint = excluded.checkpoint, full_synced_at = coalesce(excluded.full_synced_at, tds_sync_cursors.full_synced_at), updated_at = now()`,
      [connector.source, connector.organizationId, definition.entityType, JSON.stringify({ tx_id: upTo }), isFullPass],
    );
  }
}

function linesThatMove({ entityType, children }: EntityDefinition): { entityType: string; table: string; column: string }[] {
  return children.flatMap(({ table, movesStockOf }) => (movesStockOf ? [{ entityType, table, column: movesStockOf }] : []));
}
