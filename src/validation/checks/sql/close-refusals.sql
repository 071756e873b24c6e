-- close-refusals: a document that got in puts right what kept an earlier one out; so does the record's end.
-- $1 source, $2 organisation, $3 entity type, $4 ids text[], $5 versions timestamptz[] (null: whatever was refused), $6 only
-- what was last seen before (null: all)
update tds_validation_findings f
   set status = 'fixed', fixed_at = now()
  from unnest($4::text[], $5::timestamptz[]) as a (entity_id, version)
 where f.source = $1 and f.organization_id = $2 and f.entity_type = $3 and f.entity_id = a.entity_id and f.origin = 'intake'
   and f.status <> 'fixed' and (a.version is null or f.source_version is null or f.source_version <= a.version)
   and ($6::timestamptz is null or f.last_seen_at < $6)
