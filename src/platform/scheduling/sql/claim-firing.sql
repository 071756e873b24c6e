-- claim-firing: one process of the cluster gets a firing. $1 name, $2 due at, $3 started by, $4 worker, $5 most attempts.
-- An abandoned firing may be claimed again. No row back: another process has it, or had it.
insert into tds_schedule_firings as f (name, due_at, started_by, worker)
values ($1, $2, $3, $4)
on conflict (name, due_at) do update
   set fired_at = now(), heartbeat_at = now(), worker = excluded.worker, attempts = f.attempts + 1, finished_at = null, outcome = null, error = null
 where f.outcome = 'abandoned' and f.attempts < $5
returning attempts;
