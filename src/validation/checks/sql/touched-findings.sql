-- touched-findings: records with findings that a change of some records may have put right: their own, those of records that name them or come
-- inside them, and those of records that shared a value with them.
-- One probe of an index per id (`offset 0` keeps them apart): before the table is analysed, the planner would read all findings of the type instead.
-- $1 source, $2 organisation, $3 entity type, $4 ids text[], $5 the ids as related keys text[]
with own as materialized (
  select f.entity_type, f.entity_id, f.origin, f.related_key
    from unnest($4::text[]) as x (id)
   cross join lateral (
      select * from tds_validation_findings o
       where o.source = $1 and o.organization_id = $2 and o.entity_type = $3 and o.entity_id = x.id
      offset 0) f
   where f.status <> 'fixed'
), others as (
  select f.entity_type, f.entity_id, f.origin
    from (select unnest($5::text[]) as key union select related_key from own where related_key like 'unique:%') x
   cross join lateral (
      select * from tds_validation_findings o
       where o.related_key = x.key and o.related_key is not null and o.status <> 'fixed'
      offset 0) f
   where f.source = $1 and f.organization_id = $2 and f.origin = 'mirror' and (x.key not like 'unique:%' or f.entity_type = $3)
)
select entity_type as "entityType", entity_id as "entityId", origin from own
union
select entity_type, entity_id, origin from others
 limit 10000
