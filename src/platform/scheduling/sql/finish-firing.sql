-- finish-firing: ends a firing. $1 name, $2 due at, $3 attempt, $4 outcome, $5 error or null. Fenced by the attempt: one claimed anew is not ours.
update tds_schedule_firings
   set finished_at = now(), outcome = $4, error = $5
 where name = $1 and due_at = $2 and attempts = $3 and finished_at is null
returning name;
