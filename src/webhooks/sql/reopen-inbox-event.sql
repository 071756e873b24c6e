-- reopen-inbox-event.sql: the event $1 waits to be processed again, if it was not: it failed, or nobody understood it before.
-- $2 organisation, $3 entity type, $4 id and $5 operation as they are understood now.
update tds_inbox_events
   set status = 'received', processed_at = null, validation_errors = null,
       organization_id = $2, entity_type = $3, source_entity_id = $4, operation = $5
 where id = $1 and status in ('failed', 'unrecognised', 'malformed')
