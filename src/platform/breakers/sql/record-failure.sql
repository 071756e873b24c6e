-- record-failure.sql: breaker $1, while closed, saw one more failure for reason $4; opens at $2 in a row, for $3 seconds (or $5, if longer).
with changed as (
  insert into tds_circuit_breakers as b (name, consecutive_failures, state, wait_seconds, opened_at, next_probe_at, reason)
  values ($1, 1,
          case when $2::int <= 1 then 'open' else 'closed' end,
          $3::int,
          case when $2 <= 1 then now() end,
          case when $2 <= 1 then now() + make_interval(secs => greatest($3, $5::float8)) end,
          $4)
  on conflict (name) do update
     set consecutive_failures = b.consecutive_failures + 1,
         state                = case when b.consecutive_failures + 1 >= $2 then 'open' else 'closed' end,
         wait_seconds         = $3,
         opened_at            = case when b.consecutive_failures + 1 >= $2 then now() end,
         next_probe_at        = case when b.consecutive_failures + 1 >= $2 then now() + make_interval(secs => greatest($3, $5)) end,
         reason               = $4,
         probe_token          = null,
         changed_by           = 'system',
         updated_at           = now()
   where b.state = 'closed'
  returning name)
select pg_notify('tds_circuit_breakers', name) from changed;
