-- abandon-firings: gives up firings whose process no longer says that it is there. $1 seconds without a heartbeat.
update tds_schedule_firings
   set finished_at = now(), outcome = 'abandoned', error = 'the process that ran it has ended'
 where finished_at is null and heartbeat_at < now() - make_interval(secs => $1)
returning name, due_at, worker;
