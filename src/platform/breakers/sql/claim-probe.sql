-- claim-probe.sql: let one caller through the open breaker $1 if its wait is over. The claim lasts $2 seconds: a prober that dies
-- leaves the breaker half open until then. No row: somebody else probes, or it is too early.
with changed as (
  update tds_circuit_breakers
     set state = 'half_open', probe_token = gen_random_uuid(), changed_by = 'system', next_probe_at = now() + make_interval(secs => $2), updated_at = now()
   where name = $1 and state in ('open', 'half_open') and next_probe_at <= now()
  returning name, probe_token)
select probe_token as "probeToken", pg_notify('tds_circuit_breakers', name) from changed;
