import type { EntityDefinition } from '@tds/sync';
import { stagedColumnList } from '../staging/staged-columns';
import type { ComparisonLevel } from './comparison';
import { comparedFields } from './field-sql';

/** Where told rows are: a staged listing, or the rows of a few documents just fetched, given as JSON in $8. */
export type ToldRows = { readonly kind: 'listing'; readonly from: string } | { readonly kind: 'fetched' };

/** Anything a mirror row may have that a field comparison of a version lower than ours would only repeat. */
const AHEAD = 's.modified_at < m.source_modified_at and m.source_modified_at is distinct from m.confirmed_at';

/**
 * One statement that compares told rows with ours and keeps what differs: ids of either side, versions, then fields.
 * $1 organisation, $2 comparison, $3 source, $4 our clock before asking, $5 lag in seconds, $6 moving documents, $7 the sync that was told them;
 * of fetched rows also $8 the rows (json) and $9 the documents asked for, which bound what of ours can be missing there.
 * of a listing, $8 is the sample size where one is asked for.
 *
 * A row that is on its way is no drift: something is queued for it, the source changed it within the lag, or we wrote it after we had asked,
 * other than by the sync that asked.
 * A mirror row newer than the listing is `ahead`; a fetched answer that is still older shows the version to be wrong.
 */
export function comparisonSql(definition: EntityDefinition, told: ToldRows, level: ComparisonLevel, isSampled: boolean): string {
  const { derivation, table, entityType } = definition;
  const fields = level === 'fields' ? comparedFields(definition) : [];
  const documentOf = (row: string): string => (derivation ? `${row}.${derivation.parentColumn}` : `${row}.zoho_id`);
  const isFetched = told.kind === 'fetched';
  const rows = isFetched ? `json_to_recordset($8::json) as t(${stagedColumnList(definition)})` : `${told.from} t`;
  const sample =
    isSampled && !isFetched ? 's.zoho_id in (select t.zoho_id from told t order by md5(t.zoho_id || $2::text) limit $8) and ' : '';
  const anyField = fields.length === 0 ? 'false' : `${sample}(${fields.map((field) => `(${field.differs})`).join(' or ')})`;
  const queued = derivation
    ? `q.entity_type in ('${entityType}', '${derivation.from}') and q.source_entity_id in (p.zoho_id, p.document_id)`
    : `q.entity_type = '${entityType}' and q.source_entity_id = p.zoho_id`;
  const kind = level === 'counts' ? 'null::text' : kindSql(anyField, isFetched);
  const version = `jsonb_build_object('field', 'source_modified_at', 'zoho_value', s.modified_at, 'local_value', m.source_modified_at, 'severity', 'error')`;
  const listed = fields.map(
    ({ name, differs, told: zoho, held, severity }) =>
      `case when ${differs} then jsonb_build_object('field', '${name}', 'zoho_value', ${zoho}, 'local_value', ${held}, 'severity', '${severity}') end`,
  );
  return `with told as ${isFetched ? '' : 'not '}materialized (
  select t.* from ${rows} where t.is_found
), held as not materialized (
  select m.* from ${table} m where m.organization_id = $1${isFetched ? ` and ${documentOf('m')} = any ($9::text[])` : ''}
), pairs as materialized (
  select coalesce(s.zoho_id, m.zoho_id) as zoho_id, coalesce(s.document_id, ${documentOf('m')}) as document_id,
         s.zoho_id is not null as is_told, m.zoho_id is not null and m.source_deleted_at is null as is_held,
         s.modified_at, s.asked_at, s.refusal, m.source_modified_at, m.synced_at, m.sync_run_id,
         ${kind} as kind
    from told s full join held m on m.zoho_id = s.zoho_id
   where s.zoho_id is not null or m.source_deleted_at is null
), suspects as (
  select p.*,
         case
           when exists (select from tds_sync_queue_live q where q.source = $3 and q.organization_id = $1 and ${queued}) then 'queued'
           when p.modified_at > p.asked_at - make_interval(secs => $5) then 'edited'
           when p.document_id = any ($6::text[]) then 'moving'
           when p.synced_at >= $4::timestamptz and (p.sync_run_id = $7::uuid) is not true then 'written'
         end as on_its_way
    from pairs p where p.kind is not null
), kept as (
  insert into tds_comparison_differences (comparison_id, zoho_id, kind, document_id, severity, fields, is_confirmed, zoho_modified_at, local_modified_at, note)
  select $2::uuid, p.zoho_id, case when p.on_its_way is null then p.kind else 'in_flight' end, p.document_id,
         case when p.on_its_way is not null or p.kind = 'ahead' then 'info' when p.kind = 'stale' then 'warning'
              when p.kind = 'different' then case when f.fields @? '$[*] ? (@.severity == "error")' then 'error'
                                                  when f.fields @? '$[*] ? (@.severity == "warning")' then 'warning' else 'info' end
              else 'error' end,
         coalesce(f.fields, '[]'), ${isFetched}, p.modified_at, p.source_modified_at, coalesce(p.on_its_way, p.refusal)
    from suspects p
    left join told s on s.zoho_id = p.zoho_id
    left join held m on m.zoho_id = p.zoho_id
   cross join lateral (
      select case when p.kind = 'different' then jsonb_path_query_array(jsonb_build_array(case when ${AHEAD} then ${version} end${listed.map((field) => `, ${field}`).join('')}), '$[*] ? (@ != null)') end as fields) f
)
select count(*) filter (where is_told)::float8 as told, count(*) filter (where is_held)::float8 as held, count(*)::float8 as records from pairs`;
}

/** How a pair differs; null where it agrees. */
function kindSql(anyField: string, isFetched: boolean): string {
  return `case
           when m.zoho_id is null or m.source_deleted_at is not null then 'missing_local'
           when s.zoho_id is null then 'missing_zoho'
           when s.modified_at > m.source_modified_at or (s.modified_at is not null and m.source_modified_at is null) then 'stale'
           when ${AHEAD} then '${isFetched ? 'different' : 'ahead'}'
           when ${anyField} then 'different'
         end`;
}
