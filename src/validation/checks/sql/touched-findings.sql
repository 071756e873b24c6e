-- touched-findings: records with findings that a change of some records may have put right: their own, those of records that name them or come
-- inside them, and those of records that shared a value with them.
-- `is not null` is said so that the partial index is known to fit: without it 100 clean records took 150 ms among 16,000 findings.
-- $1 source, $2 organisation, $3 entity type, $4 ids text[], $5 the ids as related keys text[]
with own as materialized (
  select entity_type, entity_id, origin, related_key from tds_validation_findings
   where source = $1 and organization_id = $2 and entity_type = $3 and entity_id = any ($4::text[]) and status <> 'fixed'
)
select entity_type as "entityType", entity_id as "entityId", origin from own
union
select f.entity_type, f.entity_id, f.origin
  from tds_validation_findings f
 where f.related_key = any ($5::text[]) and f.related_key is not null and f.status <> 'fixed' and f.source = $1 and f.organization_id = $2 and f.origin = 'mirror'
union
select f.entity_type, f.entity_id, f.origin
  from tds_validation_findings f
 where f.related_key = any (array(select related_key from own where related_key like 'unique:%')) and f.related_key is not null
   and f.status <> 'fixed'
   and f.source = $1 and f.organization_id = $2 and f.entity_type = $3 and f.origin = 'mirror'
 limit 10000
