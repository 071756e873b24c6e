-- calls-per-firing.sql: what one firing of a mode cost on average of its last $4 in the last $3 days, in organisation $2 of source $1: the
-- latest, since a firing that comes more rarely finds more to do. The runs of a firing share its correlation id. Reads one range of the index
-- on recent runs.
select mode, avg(calls)::float8 as "calls"
  from (select type as mode, sum(api_calls) as calls, row_number() over (partition by type order by max(started_at) desc) as n
          from tds_sync_runs
         where started_at > now() - make_interval(days => $3)
           and source = $1 and organization_id = $2 and trigger in ('schedule', 'startup') and status <> 'running'
         group by type, correlation_id) firing
 where n <= $4
 group by mode;
