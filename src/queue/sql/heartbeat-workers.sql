-- heartbeat-workers.sql: tells that the worker loops of a process are alive, and what they did.
-- $1 ids text[], $2 host, $3 pid, $4 started_at timestamptz[], $5 claimed, $6 completed, $7 failed bigint[].
-- Forgets workers that were gone for a week.
with forgotten as (
  delete from tds_workers where heartbeat_at < now() - interval '7 days'
)
insert into tds_workers as w (id, host, pid, started_at, heartbeat_at, claimed, completed, failed)
select id, $2, $3, started_at, now(), claimed, completed, failed
  from unnest($1::text[], $4::timestamptz[], $5::bigint[], $6::bigint[], $7::bigint[]) as t (id, started_at, claimed, completed, failed)
 order by id
on conflict (id) do update
   set heartbeat_at = excluded.heartbeat_at, stopped_at = null,
       claimed = excluded.claimed, completed = excluded.completed, failed = excluded.failed
