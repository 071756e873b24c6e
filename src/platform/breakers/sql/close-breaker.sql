-- close-breaker.sql: the probe with token $2 of breaker $1 succeeded. No row: the claim was lost.
with changed as (
  update tds_circuit_breakers
     set state = 'closed', consecutive_failures = 0, opened_at = null, next_probe_at = null, probe_token = null, reason = null,
         changed_by = 'system', updated_at = now()
   where name = $1 and probe_token = $2
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
