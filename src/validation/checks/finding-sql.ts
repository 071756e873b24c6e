/** Parameters of the statements here: $1 source, $2 organisation, $3 the instant of looking; from $4 on what the scope needs. */

/** Conflict of a finding that is known already: it was seen again, and opens again if it had been fixed. */
const SEEN_AGAIN = `on conflict (source, organization_id, entity_type, entity_id, origin, rule, field) do update
     set severity = excluded.severity, current_value = excluded.current_value, related_key = excluded.related_key,
         issue = excluded.issue, recommendation = excluded.recommendation, source_version = greatest(f.source_version, excluded.source_version),
         last_seen_at = excluded.last_seen_at,
         status = case when f.status = 'fixed' then 'open' else f.status end,
         opened_at = case when f.status = 'fixed' then excluded.opened_at else f.opened_at end,
         reopened_count = f.reopened_count + case when f.status = 'fixed' then 1 else 0 end,
         fixed_at = null`;

/** Keeps what the selects find of a type; tells how many findings opened. The order keeps writers from waiting in a circle. */
export function keepFindingsSql(entityType: string, selects: readonly string[]): string {
  return `with broken as (
${selects.join('\nunion all\n')}
), kept as (
  insert into tds_validation_findings as f (source, organization_id, entity_type, entity_id, origin, rule, field, severity, current_value,
                                            related_key, first_seen_at, last_seen_at, opened_at)
  select $1, $2, '${entityType}', b.entity_id, 'mirror', b.rule, b.field, b.severity, b.current_value, b.related_key, $3::timestamptz, $3, $3
    from (${EMPTY} union all select * from broken) b
   order by b.entity_id, b.rule, b.field
  ${SEEN_AGAIN}
  returning f.opened_at = $3 as is_opened
)
select count(*) filter (where is_opened)::float8 as opened from kept`;
}

/** Ids that selects of `entity_id` answer. The parameters are the same, used or not. */
export function brokenIdsSql(selects: readonly string[]): string {
  const union = selects.map((select) => `select entity_id from (${select}) q (entity_id)`).join('\nunion\n');
  return `with parameters as (select $1::text, $3::timestamptz)
select entity_id as id from (
${union}
) broken`;
}

/** Names the columns, whichever select comes first. */
const EMPTY = `select null::text as entity_id, null::text as rule, null::text as field, null::text as severity, null::jsonb as current_value,
                 null::text as related_key where false`;

/** Keeps why documents were refused: $4 rows (json), unless the mirror holds a newer version by now. $5 entity type. */
export function keepRefusalsSql(table: string): string {
  return `insert into tds_validation_findings as f (source, organization_id, entity_type, entity_id, origin, rule, field, severity, current_value,
                                          issue, recommendation, source_version, first_seen_at, last_seen_at, opened_at)
select $1, $2, $5, x.entity_id, 'intake', x.rule, x.field, x.severity, x.current_value, x.issue, x.recommendation, x.version,
       $3::timestamptz, $3, $3
  from (select distinct on (entity_id, rule, field) * from json_to_recordset($4::json)
          as x(entity_id text, rule text, field text, severity text, current_value jsonb, issue text, recommendation text, version timestamptz)
         order by entity_id, rule, field) x
 where not exists (select from ${table} m where m.organization_id = $2 and m.zoho_id = x.entity_id and m.source_modified_at > x.version)
 order by x.entity_id, x.rule, x.field
${SEEN_AGAIN}`;
}
