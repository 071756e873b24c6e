-- live-depth.sql: how many live jobs there are, by entity type and status. Reads the live partition only, whatever the history.
select entity_type as "entityType", status, count(*)::integer as jobs,
       count(*) filter (where run_at <= now())::integer as due,
       extract(epoch from now() - min(received_at))::double precision as "oldestSeconds",
       extract(epoch from now() - min(started_at) filter (where status = 'processing'))::double precision as "oldestStartedSeconds"
  from tds_sync_queue_live
 group by entity_type, status
