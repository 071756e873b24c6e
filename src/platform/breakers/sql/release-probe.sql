-- release-probe.sql: the probe with token $2 of breaker $1 ended without a word about Zoho (cancelled): the next caller may probe at once.
with changed as (
  update tds_circuit_breakers
     set state = 'open', next_probe_at = now(), probe_token = null, changed_by = 'system', updated_at = now()
   where name = $1 and probe_token = $2
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
