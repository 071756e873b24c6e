-- fail-orphaned-comparisons: ends comparisons whose process is gone. $1 seconds of silence.
update tds_comparisons
   set status = 'failed', ended_at = now(), error_summary = 'the process that made it has ended; ask again'
 where status = 'running' and heartbeat_at < now() - make_interval(secs => $1);
