-- record-success.sql: breaker $1, while closed, saw a call succeed: the row of failures is broken.
with changed as (
  update tds_circuit_breakers
     set consecutive_failures = 0, reason = null, updated_at = now()
   where name = $1 and state = 'closed' and consecutive_failures > 0
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
