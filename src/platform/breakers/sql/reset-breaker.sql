-- reset-breaker.sql: $2 closes breaker $1, whatever it waited for; a probe under way changes nothing any more. No row: there was nothing to reset.
with changed as (
  update tds_circuit_breakers
     set state = 'closed', consecutive_failures = 0, opened_at = null, next_probe_at = null, probe_token = null, reason = 'reset',
         changed_by = $2, updated_at = now()
   where name = $1
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
