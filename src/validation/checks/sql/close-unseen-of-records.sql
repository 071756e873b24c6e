-- close-unseen-of-records: as close-unseen, of named records, which were checked by every rule.
-- $1 source, $2 organisation, $3 entity type, $4 the look's instant, $5 ids text[]
update tds_validation_findings
   set status = 'fixed', fixed_at = now()
 where source = $1 and organization_id = $2 and entity_type = $3 and entity_id = any ($5::text[]) and origin = 'mirror' and status <> 'fixed'
   and last_seen_at < $4
