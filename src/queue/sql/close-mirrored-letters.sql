-- close-mirrored-letters.sql: open dead letters of records that came into the mirror by another way than the queue (a sync's page).
-- $1 source, $2 organization id, $3 entity type, $4 record ids text[], $5 versions they are mirrored up to timestamptz[] (null: unknown),
-- $6 note. A letter about a newer version stays open. Returns the letters closed and the inbox events behind them.
update tds_dead_letter_queue d
   set resolved = true, resolved_at = now(), resolved_by = 'system', next_retry_at = null, updated_at = now(), resolution_notes = $6
  from unnest($4::text[], $5::timestamptz[]) as m (source_entity_id, as_of)
 where not d.resolved
   and d.source = $1 and d.organization_id = $2 and d.entity_type = $3 and d.source_entity_id = m.source_entity_id
   and coalesce(m.as_of >= d.source_modified_at, d.source_modified_at is null)
returning d.id as "deadLetterId", d.inbox_ids as "inboxIds"
