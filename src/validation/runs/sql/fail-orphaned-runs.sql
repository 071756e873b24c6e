-- fail-orphaned-runs: ends runs whose process is gone. $1 seconds of silence
update tds_validation_runs
   set status = 'failed', ended_at = now(), error_summary = 'the process that worked on it is gone'
 where status = 'running' and heartbeat_at < now() - make_interval(secs => $1)
