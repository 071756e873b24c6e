-- close-unseen: what was looked for and not seen again is fixed.
-- $1 source, $2 organisation, $3 entity type, $4 the look's beginning, $5 rule:field text[] that were looked for (null: all)
update tds_validation_findings
   set status = 'fixed', fixed_at = now()
 where source = $1 and organization_id = $2 and entity_type = $3 and origin = 'mirror' and status <> 'fixed'
   and last_seen_at < $4 and ($5::text[] is null or rule || ':' || field = any ($5))
