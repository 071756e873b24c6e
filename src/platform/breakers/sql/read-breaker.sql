-- read-breaker.sql: the breaker named $1.
select state, consecutive_failures as "failures", reason,
       (extract(epoch from next_probe_at - now()) * 1000)::float8 as "probeInMs"
  from tds_circuit_breakers
 where name = $1;
