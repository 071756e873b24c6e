-- mark-inbox-events.sql: tells the inbox what became of the events behind ended jobs.
-- $1 event ids uuid[], $2 status, $3 an instant before all of them: it keeps older partitions out.
-- An event that failed before and was applied later counts as processed.
update tds_inbox_events
   set status = $2, processed_at = now()
 where id = any ($1::uuid[]) and received_at >= $3 and status <> $2
