-- add-change.sql: a change that could not be written when it happened. $1 name, $2 from, $3 to, $4 reason, $5 actor, $6 seconds ago.
insert into tds_circuit_breaker_changes (name, from_state, to_state, reason, actor, changed_at)
values ($1, $2, $3, $4, $5, clock_timestamp() - make_interval(secs => $6::float8));
