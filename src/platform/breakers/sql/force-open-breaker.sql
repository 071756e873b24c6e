-- force-open-breaker.sql: $2 opens breaker $1 for $3 seconds, for reason $4. $5: the first wait once probes decide again, s.
with changed as (
  insert into tds_circuit_breakers as b (name, state, wait_seconds, opened_at, next_probe_at, reason, changed_by)
  values ($1, 'open', $5::int, now(), now() + make_interval(secs => $3::float8), $4, $2)
  on conflict (name) do update
     set state = 'open', wait_seconds = $5, opened_at = coalesce(b.opened_at, now()),
         next_probe_at = now() + make_interval(secs => $3), probe_token = null, reason = $4, changed_by = $2, updated_at = now()
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
