-- calls-per-firing.sql: what one firing of a mode cost on average in the last $3 days, in organisation $2 of source $1. The runs of a firing
-- share its correlation id. Reads one range of the index on recent runs.
select type as "mode", (sum(api_calls)::float8 / count(distinct correlation_id)) as "calls"
  from tds_sync_runs
 where started_at > now() - make_interval(days => $3)
   and source = $1 and organization_id = $2 and trigger in ('schedule', 'startup') and status <> 'running'
 group by type;
