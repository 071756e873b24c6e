-- fail-orphaned-runs: ends runs whose worker is gone. $1 seconds without a heartbeat, $2 worker name of a dead process on this host or null.
update tds_sync_runs
   set status = 'failed', ended_at = now(), error_summary = 'the process that ran it has ended; start it again'
 where status = 'running'
   and (heartbeat_at < now() - make_interval(secs => $1) or options ->> 'worker' = any ($2::text[]))
returning id, entity_type;
