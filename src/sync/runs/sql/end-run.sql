-- end-run: ends a running run. $1 run id, $2 status, $3 error summary or null. No row back: somebody ended it before.
update tds_sync_runs
   set status = $2, error_summary = $3, ended_at = now(), heartbeat_at = now(),
       total = case when $2 = 'completed' then processed else total end
 where id = $1 and status = 'running'
returning type, entity_type;
