-- stats.sql: what auto-healing did in the last $1 hours.
with recent as (
  select check_name, subject, outcome, action, created_at from tds_healing_actions where created_at > now() - make_interval(hours => $1::int)),
rounds as (
  select count(*)::int as runs from tds_healing_rounds where started_at > now() - make_interval(hours => $1) and not is_dry_run),
last_round as (
  select started_at, finished_at, findings from tds_healing_rounds where not is_dry_run order by started_at desc limit 1)
select rounds.runs,
       (select row_to_json(l) from last_round l) as "lastRun",
       (select count(*)::int from recent where check_name = 'stuck_tasks' and outcome = 'done') as "stuckRecovered",
       (select count(*)::int from recent where check_name = 'orphaned_runs' and outcome = 'done') as "orphanedRunsEnded",
       (select count(*)::int from recent where check_name = 'dead_letter_retry' and outcome = 'done') as "deadLettersRetried",
       (select count(*)::int from tds_alerts
         where rule = 'healing.budget_spent' and triggered_at > now() - make_interval(hours => $1)) as "alertsRaised",
       (select count(*)::int from recent where check_name = 'breaker_supervision' and outcome = 'done') as "breakersReset",
       (select count(*)::int from recent where outcome = 'done') as done,
       (select count(*)::int from recent where outcome in ('failed', 'begun', 'held')) as "notDone",
       (select count(*)::int from recent
         where outcome = 'done' and check_name not in ('dead_letter_retry', 'breaker_supervision')) as "mended",
       (select count(*)::int from (select distinct on (check_name, subject) outcome from recent
                                    where check_name <> 'breaker_supervision' order by check_name, subject, created_at desc) latest
         where outcome in ('failed', 'begun', 'held')) as "notMended",
       (select count(*)::int from tds_circuit_breaker_changes c
         where c.changed_at > now() - make_interval(hours => $1) and c.to_state = 'closed' and c.actor = 'system') as "closedByItself",
       (select count(*)::int from tds_circuit_breaker_changes c
         where c.changed_at > now() - make_interval(hours => $1) and c.to_state = 'closed' and c.actor not in ('system', 'healing')) as "closedByPeople",
       (select count(*)::int from tds_dead_letter_queue d
         where d.resolved and d.resolved_at > now() - make_interval(hours => $1) and d.resolved_by not in ('system', 'healing')) as "lettersByPeople",
       (select count(*)::int from tds_dead_letter_queue d
         where d.resolved and d.resolved_at > now() - make_interval(hours => $1) and d.resolved_by in ('system', 'healing')) as "lettersByItself",
       (select count(*)::int from tds_dead_letter_queue d
         where not d.resolved and d.created_at > now() - make_interval(hours => $1)) as "lettersOpen",
       coalesce((select json_agg(json_build_object('check', b.check_name, 'done', b.done, 'failed', b.failed, 'held', b.held, 'lastActionAt', b.last_at))
                   from (select check_name, count(*) filter (where outcome = 'done') as done,
                                count(*) filter (where outcome in ('failed', 'begun')) as failed,
                                count(*) filter (where outcome = 'held') as held,
                                max(created_at) filter (where outcome in ('done', 'failed', 'begun')) as last_at
                           from recent group by check_name) b), '[]') as "byCheck"
  from rounds;
