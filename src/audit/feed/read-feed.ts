/**
 * The feed after a cut, in the order of ids. By text, never prepared: with the values known, the planner walks the index on id from the
 * cut on and stops at the limit, however long the history.
 *
 * $1 xmax, $2 running, $3 next xid, $4 highest id of the cut read from; $5 id of the last row delivered;
 * $6 xmax, $7 running, $8 highest id of the cut read up to (nulls: up to now); $9 entity types, $10 organisation (nulls: all); $11 limit.
 *
 * What was not committed at a cut is of two kinds: ids above the highest seen then (nearly all), and lower ids of transactions that were
 * running then, which are few and found by transaction.
 *
 * Returns the cut of this moment in every row (it is the statement's own snapshot), with nulls beside it where there is no change.
 */
const COLUMNS = `f.id, f.tx_id as xid, f.source, f.organization_id as "organizationId", f.event_type as "eventType", f.entity_type as "entityType",
  f.source_entity_id as "sourceEntityId", f.changed_fields as "changedFields", f.source_modified_at as "sourceModifiedAt",
  f.correlation_id as "correlationId", f.occurred_at as "occurredAt"`;

const WANTED = `($6::bigint is null or (f.tx_id < $6 and f.tx_id <> all ($7::bigint[])))
     and ($9::text[] is null or f.entity_type = any ($9)) and ($10::text is null or f.organization_id = $10)`;

export const READ_FEED = `with later as (
  select ${COLUMNS} from tds_change_feed f
   where f.id > greatest($4::bigint, $5::bigint) and ($8::bigint is null or f.id <= $8)
     and (f.tx_id >= $1::bigint or f.tx_id = any ($2::bigint[])) and ${WANTED}
   order by f.id limit $11
), late as (
  select ${COLUMNS} from tds_change_feed f
   where f.id > $5 and f.id <= $4 and (f.tx_id = any ($2) or (f.tx_id >= $1 and f.tx_id < $3::bigint)) and ${WANTED}
   order by f.id limit $11
), page as (
  select * from later union all select * from late order by id limit $11
)
select now.*, page.*
  from (select pg_snapshot_xmax(s)::text as "nowXmax", array(select x::text from pg_snapshot_xip(s) x) as "nowRunning",
               age(pg_snapshot_xmax(s)::xid) as "nowBegun", coalesce((select max(id) from tds_change_feed), 0) as "nowMaxId",
               extract(epoch from now()) * 1000 as "nowAt", (pg_control_system()).system_identifier::text as cluster
          from pg_current_snapshot() s) now
  left join page on true
 order by page.id`;

/** What {@link READ_FEED} answers per row. */
export interface ReadFeedRow {
  readonly nowXmax: string;
  readonly nowRunning: readonly string[];
  /** Transactions begun at or above `nowXmax`. */
  readonly nowBegun: number;
  readonly nowMaxId: string;
  readonly nowAt: string;
  readonly cluster: string;
  readonly id: string | null;
  readonly xid: string;
  readonly source: string;
  readonly organizationId: string;
  readonly eventType: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly changedFields: readonly string[] | null;
  readonly sourceModifiedAt: Date | null;
  readonly correlationId: string | null;
  readonly occurredAt: Date;
}
