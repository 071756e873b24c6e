import { effectsSql } from '@tds/audit';
import type { ColumnDefinition } from '../source/columns';
import type { EntityDefinition } from '../source/entity-definition';

/**
 * A second edit within one second carries the same modified time (Zoho's times are whole seconds). A fetched copy settles its version
 * only when it was asked for after that second was certainly over, clocks included.
 */
export const VERSION_SETTLED_AFTER = `interval '2 seconds'`;

/**
 * A repair may write a lower version over a higher one: the source's answer, asked for well after the row was last written (clocks included),
 * knows of no such version. `fetched` and `held` are the two rows.
 */
const outranks = (fetched: string, held: string): string => `($4 = 'repair' and ${fetched} > ${held}.synced_at + interval '5 seconds')`;

/** A copy of a record that moves in silence is worth noting when it confirms one so much older, or it would be asked for again and again. */
const CONFIRMED_ANEW_AFTER = `interval '1 hour'`;

/** Parameters shared by the statements: $1 source, $2 organisation, $3 rows (json), $4 origin, $5 actor, $6 run id. */
const EFFECTS = { source: '$1::text', organizationId: '$2::text', actor: '$5::text', origin: '$4::text', runId: '$6' } as const;

const list = (columns: readonly string[], prefix: string): string => columns.map((name) => `${prefix}${name}`).join(', ');

const differs = (columns: readonly string[]): string =>
  columns.length === 0 ? 'false' : `(${list(columns, 'c.')}) is distinct from (${list(columns, 'i.')})`;

/** Names of the columns in which a row (`j`) and the one we hold (`c`, nulls where we hold none) differ, or agree; alphabetical. */
const namesWhere = (columns: readonly string[], comparison: string): string =>
  `array_remove(array[${columns
    .toSorted()
    .map((name) => `case when j.${name} ${comparison} c.${name} then '${name}' end`)
    .join(', ')}]::text[], null)`;

const confirmedAnew = ({ movesSilently }: EntityDefinition): string =>
  movesSilently ? ` or i.fetched_at > c.confirmed_at + ${CONFIRMED_ANEW_AFTER}` : '';

/**
 * The upsert of rows that carry the same columns, one statement for a whole batch:
 * lock what we hold, judge each row by the version gate, write what is newer, audit it, announce it, and tell what became of each.
 * The gate stands in the judgement and once more in the upsert itself, where it also meets rows inserted since the statement began;
 * such a race is reported (`raced`) and the caller starts the transaction again.
 * A repair also confirms what is the same, so that rows below a record are written anew.
 * Columns that are not compared (a product's stock totals move without its version) follow the latest fetched copy, unannounced.
 */
export function upsertSql(definition: EntityDefinition, columns: readonly ColumnDefinition[], rivals: readonly EntityDefinition[]): string {
  const names = columns.map((column) => column.name);
  const compared = columns.filter((column) => column.compared).map((column) => column.name);
  const shared = columns.filter((column) => column.compared && column.inList).map((column) => column.name);
  const typed = columns.map((column) => `${column.name} ${column.type}`);
  const rivalJoins = rivals.map(
    (rival, n) =>
      `left join ${rival.table} r${n} on r${n}.organization_id = $2 and r${n}.zoho_id = i.zoho_id and r${n}.source_deleted_at is null`,
  );
  const rivalVerdicts = rivals.flatMap((_, n) => [
    `when r${n}.source_modified_at > i.modified_at then 'stale'`,
    `when r${n}.source_modified_at = i.modified_at and i.fetched_at is null then 'conflict'`,
  ]);
  return `with incoming as materialized (
  select * from json_to_recordset($3::json) as x(
    ord integer, zoho_id text, modified_at timestamptz, fetched_at timestamptz, is_detail boolean, content_hash text, raw json,
    queue_id bigint, correlation_id text${typed.map((t) => `, ${t}`).join('')})
), held as materialized (
  select c.* from ${definition.table} c
   where c.organization_id = $2 and c.zoho_id = any (array(select zoho_id from incoming))
   order by c.zoho_id
     for update
), judged as materialized (
  select i.*, c.zoho_id is not null as is_held, c.source_deleted_at as held_deleted_at,
    case
      ${rivalVerdicts.join('\n      ')}
      when c.zoho_id is null then 'inserted'
      when c.source_deleted_at is not null then
        case when coalesce(i.fetched_at, i.modified_at) > c.source_deleted_at then 'updated'
             when i.fetched_at is null and (c.source_modified_at is null or i.modified_at > c.source_modified_at) then 'conflict'
             else 'stale' end
      when i.modified_at < c.source_modified_at then
        case when ${outranks('i.fetched_at', 'c')} is not true then 'stale' when ${differs(compared)} then 'updated' else 'advanced' end
      when i.modified_at > c.source_modified_at then case when ${differs(compared)} then 'updated' else '${definition.isVersioned ? 'advanced' : 'unchanged'}' end
      when not (${differs(compared)}) then
        case when (i.is_detail and c.detail_modified_at is distinct from i.modified_at)
               or (i.fetched_at > coalesce(c.confirmed_at, '-infinity')
                   and ($4 = 'repair' or coalesce(c.confirmed_at, '-infinity') < c.source_modified_at + ${VERSION_SETTLED_AFTER} or ${differs(names)}${confirmedAnew(definition)}))
             then 'advanced' else 'unchanged' end
      when i.fetched_at is not null then 'updated'
      when i.is_detail and c.detail_modified_at is distinct from c.source_modified_at and not (${differs(shared)}) then 'updated'
      when c.confirmed_at >= c.source_modified_at + ${VERSION_SETTLED_AFTER} then 'stale'
      else 'conflict'
    end as verdict
    from incoming i
    left join held c on c.zoho_id = i.zoho_id
    ${rivalJoins.join('\n    ')}
), written as (
  insert into ${definition.table} as m (organization_id, zoho_id${names.map((n) => `, ${n}`).join('')}, raw, content_hash,
      source_modified_at, detail_modified_at, confirmed_at, sync_origin, sync_run_id)
  select $2, j.zoho_id${names.map((n) => `, j.${n}`).join('')}, j.raw::jsonb, j.content_hash,
      j.modified_at, case when j.is_detail then j.modified_at end, j.fetched_at, $4, $6::uuid
    from judged j
   where j.verdict in ('inserted', 'updated', 'advanced')
   order by j.zoho_id
  on conflict (organization_id, zoho_id) do update
     set ${names.map((n) => `${n} = excluded.${n}`).join(', ')}${names.length ? ',' : ''}
         raw = case when excluded.detail_modified_at is not null then excluded.raw else m.raw || excluded.raw end,
         content_hash = excluded.content_hash,
         source_modified_at = excluded.source_modified_at,
         detail_modified_at = coalesce(excluded.detail_modified_at, m.detail_modified_at),
         confirmed_at = coalesce(excluded.confirmed_at, m.confirmed_at),
         source_deleted_at = null,
         synced_at = now(),
         sync_origin = excluded.sync_origin,
         sync_run_id = excluded.sync_run_id
   where m.source_modified_at is null or m.source_modified_at <= excluded.source_modified_at or ${outranks('excluded.confirmed_at', 'm')}
  returning m.zoho_id, xmax = 0 as was_inserted
), effects as materialized (
  select j.zoho_id, j.modified_at, j.queue_id, j.correlation_id,
         case when j.verdict = 'inserted' then 'create' when j.held_deleted_at is not null then 'revive' else 'update' end as action,
         d.before, d.after, f.changed_fields
    from judged j
    join written w on w.zoho_id = j.zoho_id
    left join held c on c.zoho_id = j.zoho_id
   cross join lateral (
      select nullif(${namesWhere(names, 'is distinct from')}, '{}') as changed_fields, ${namesWhere(names, 'is not distinct from')} as same) f
   cross join lateral (
      select case when j.is_held then nullif((select to_jsonb(o) from (select ${list(names, 'c.') || 'null'}) o) - f.same, '{}') end as before,
             nullif((select to_jsonb(n) from (select ${list(names, 'j.') || 'null'}) n) - f.same, '{}') as after) d
   where j.verdict in ('inserted', 'updated')
), ${effectsSql({ cte: 'effects', entityType: `'${definition.entityType}'`, ...EFFECTS })}
select j.ord,
       case when j.verdict = 'inserted' and w.was_inserted is distinct from true then 'raced'
            when j.verdict in ('updated', 'advanced') and w.was_inserted is distinct from false then 'raced'
            when j.verdict = 'advanced' then 'unchanged'
            else j.verdict end as verdict,
       w.zoho_id is not null as is_written,
       e.changed_fields
  from judged j
  left join written w on w.zoho_id = j.zoho_id
  left join effects e on e.zoho_id = j.zoho_id`;
}

/**
 * Tombstones for a batch of deletions. A record we never held gets a tombstone too (unless \`knownOnly\`), so that an older update which
 * arrives later can't bring it to life. A record modified after the deletion was told stays.
 */
export function deleteSql(definition: EntityDefinition, options: { readonly knownOnly: boolean }): string {
  const tombstoneForUnknown = `, buried as (
  insert into ${definition.table} as m (organization_id, zoho_id, raw, content_hash, source_deleted_at, sync_origin, sync_run_id)
  select $2, i.zoho_id, '{}', '', i.deleted_at, $4, $6::uuid
    from incoming i
   where not exists (select from held h where h.zoho_id = i.zoho_id)
   order by i.zoho_id
  on conflict (organization_id, zoho_id) do nothing
  returning m.zoho_id, m.source_deleted_at
)`;
  const unknown = options.knownOnly
    ? { cte: '', rows: '', verdict: `when h.zoho_id is null then 'unchanged'` }
    : {
        cte: tombstoneForUnknown,
        rows: ' union all select zoho_id, source_deleted_at from buried',
        verdict: `when h.zoho_id is null then 'raced'`,
      };
  return `with incoming as materialized (
  select * from json_to_recordset($3::json) as x(ord integer, zoho_id text, deleted_at timestamptz, queue_id bigint, correlation_id text)
), held as materialized (
  select c.zoho_id, c.source_modified_at, c.source_deleted_at from ${definition.table} c
   where c.organization_id = $2 and c.zoho_id = any (array(select zoho_id from incoming))
   order by c.zoho_id
     for update
), removed as (
  update ${definition.table} m
     set source_deleted_at = i.deleted_at, synced_at = now(), sync_origin = $4, sync_run_id = $6::uuid
    from incoming i, held h
   where m.organization_id = $2 and m.zoho_id = i.zoho_id and h.zoho_id = i.zoho_id
     and h.source_deleted_at is null and (h.source_modified_at is null or h.source_modified_at <= i.deleted_at)
  returning m.zoho_id, m.source_deleted_at
)${unknown.cte}, effects as materialized (
  select i.zoho_id, i.deleted_at as modified_at, i.queue_id, i.correlation_id, 'delete' as action,
         jsonb_build_object('source_deleted_at', null) as before,
         jsonb_build_object('source_deleted_at', g.source_deleted_at) as after,
         array['source_deleted_at'] as changed_fields
    from (select zoho_id, source_deleted_at from removed${unknown.rows}) g
    join incoming i on i.zoho_id = g.zoho_id
), ${effectsSql({ cte: 'effects', entityType: `'${definition.entityType}'`, ...EFFECTS })}
select i.ord,
       case when e.zoho_id is not null then 'deleted'
            ${unknown.verdict}
            when h.source_deleted_at is not null then 'unchanged'
            else 'stale' end as verdict,
       e.changed_fields
  from incoming i
  left join held h on h.zoho_id = i.zoho_id
  left join effects e on e.zoho_id = i.zoho_id`;
}
