import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import type { EntityDefinition } from '../source/entity-definition';
import type { RegisteredEntity } from '../source/source-registry';

/** Where the reading of movements stands. */
export interface MovementsRead {
  /** The snapshot of the run before: what it could see was read. Null before the first run. */
  readonly from: string | null;
  /** The snapshot of this one. */
  readonly upTo: string;
  /** When the run before began, and this one, by the database's clock. */
  readonly since: string | null;
  readonly at: string;
  /** No pass over everything was completed today, by the time zone of the schedules. */
  readonly isFullPassDue: boolean;
}

/**
 * Which records' stock was moved: those on the lines of documents that changed, and those that were written and tell another total than
 * their rows add up to. The change feed tells which documents did: what this run sees and the one before could not, whatever order it was
 * committed in and whoever else still writes. A time of day would not tell.
 */
@Injectable()
export class StockMovements {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Where the last run of this type ended, and how far this one may read. */
  async begin({ connector, definition }: RegisteredEntity): Promise<MovementsRead> {
    const [row] = await this.database.query<MovementsRead>(
      `select c.checkpoint ->> 'snapshot' as "from", pg_current_snapshot()::text as "upTo", c.checkpoint ->> 'at' as since, now()::text as at,
              c.checkpoint ->> 'snapshot' is null
                or (c.full_synced_at at time zone $4)::date is distinct from (now() at time zone $4)::date as "isFullPassDue"
         from (select 1) one
         left join tds_sync_cursors c on c.source = $1 and c.organization_id = $2 and c.entity_type = $3`,
      [connector.source, connector.organizationId, definition.entityType, this.config.schedules.timeZone],
    );
    return row!;
  }

  /** Ids of the records that documents changed in between moved, each once. */
  async movedIds({ connector, definition }: RegisteredEntity, { from, since }: MovementsRead): Promise<readonly string[]> {
    const movers = connector.definitions.flatMap(linesThatMove);
    const queries = [...movers.map(({ ids }) => ids), ...behindTheirTotal(definition, connector.definitions)];
    if (queries.length === 0 || from === null) return [];
    const rows = await this.database.query<{ id: string }>(
      `with changed as materialized (
         select distinct f.entity_type, f.source_entity_id from tds_change_feed f
          where f.source = $1 and f.organization_id = $2 and f.entity_type = any ($4::text[])
            and f.tx_id >= pg_snapshot_xmin($3::pg_snapshot)::text::bigint and not pg_visible_in_snapshot(f.tx_id::text::xid8, $3::pg_snapshot))
       select distinct moved.id from (${queries.join(' union all ')}) moved where moved.id is not null order by moved.id`,
      [connector.source, connector.organizationId, from, movers.map(({ entityType }) => entityType), since],
    );
    return rows.map((row) => row.id);
  }

  /** Notes that everything up to there was read. */
  async end({ connector, definition }: RegisteredEntity, { upTo, at }: MovementsRead, isFullPass: boolean): Promise<void> {
    await this.database.query(
      `insert into tds_sync_cursors (source, organization_id, entity_type, checkpoint, full_synced_at) values ($1, $2, $3, $4::jsonb, case when $5 then now() end)
       on conflict (source, organization_id, entity_type) do update
          set checkpoint = excluded.checkpoint, full_synced_at = coalesce(excluded.full_synced_at, tds_sync_cursors.full_synced_at), updated_at = now()`,
      [connector.source, connector.organizationId, definition.entityType, JSON.stringify({ snapshot: upTo, at }), isFullPass],
    );
  }
}

/** Written at most this long before a run began, and committed after it. */
const LONGEST_WRITE = "interval '5 minutes'";

/** Types whose changes move stock by their lines, and the query for whose: of `changed`, in the organisation `$2`. */
function linesThatMove({ entityType, children }: EntityDefinition): { entityType: string; ids: string }[] {
  return children.flatMap(({ table, movesStockOf }) => {
    if (!movesStockOf) return [];
    const ids = `select l.${movesStockOf} as id from changed c join ${table} l
                     on c.entity_type = '${entityType}' and l.organization_id = $2 and l.parent_id = c.source_entity_id`;
    return [{ entityType, ids }];
  });
}

/** Query for those written since `$5` whose total is not the sum of their rows. A total alone is no change in the feed's sense. */
function behindTheirTotal({ table, derivation }: EntityDefinition, definitions: readonly EntityDefinition[]): string[] {
  const owner = definitions.find(({ entityType }) => entityType === derivation?.from);
  if (!derivation?.total || !owner) return [];
  const { parentColumn, total } = derivation;
  return [
    `select o.zoho_id as id from ${owner.table} o
      where o.organization_id = $2 and o.source_deleted_at is null
        and o.synced_at >= coalesce($5::timestamptz, '-infinity') - ${LONGEST_WRITE}
        and o.${total.inDocument} <> (
          select coalesce(sum(r.${total.column}), 0) from ${table} r
           where r.organization_id = $2 and r.${parentColumn} = o.zoho_id and r.source_deleted_at is null)`,
  ];
}
