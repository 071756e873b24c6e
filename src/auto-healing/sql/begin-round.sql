-- begin-round.sql: $1 id, $2 trigger, $3 actor, $4 worker, $5 dry run, $6 correlation id, $7 number of checks.
insert into tds_healing_rounds (id, trigger, actor, worker, is_dry_run, correlation_id, checks) values ($1, $2, $3, $4, $5, $6, $7);
