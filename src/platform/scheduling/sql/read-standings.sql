-- read-standings: how schedules stand, by the database's clock. $1 names text[], or null for all that are known.
select s.name, now() as now, s.counts_from, s.paused_at, s.paused_by,
       (select max(f.due_at) from tds_schedule_firings f where f.name = s.name and f.started_by in ('schedule', 'catch_up')) as last_due_at,
       array(select json_build_object('due_at', f.due_at, 'fired_at', f.fired_at, 'started_by', f.started_by, 'attempts', f.attempts,
                                      'finished_at', f.finished_at, 'outcome', f.outcome, 'error', f.error)
               from tds_schedule_firings f
              where f.name = s.name
              order by f.due_at desc
              limit 3) as recent
  from tds_schedules s
 where $1::text[] is null or s.name = any ($1)
 order by s.name;
