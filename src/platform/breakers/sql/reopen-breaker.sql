-- reopen-breaker.sql: the probe with token $2 of breaker $1 failed for reason $4: wait twice as long, at most $3 seconds (or $5, if longer).
with changed as (
  update tds_circuit_breakers
     set state = 'open', consecutive_failures = consecutive_failures + 1, probe_token = null, reason = $4, changed_by = 'system',
         wait_seconds = least(wait_seconds * 2, $3::int),
         next_probe_at = now() + make_interval(secs => greatest(least(wait_seconds * 2, $3), $5::float8)),
         updated_at = now()
   where name = $1 and probe_token = $2
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
