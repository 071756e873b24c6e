-- roll-up-hours.sql: makes hours of the minutes of complete hours that have none yet. $1: metrics that are counted; where one of their
-- labels has no row in a minute in which another has, nothing was counted for it. An hour is complete five minutes after its end.
with due as (
  select greatest(coalesce((select max(at) from tds_metrics_hour) + interval '1 hour', '-infinity'), now() - interval '48 hours') as since,
         date_trunc('hour', now() - interval '5 minutes') as until
), hours as (
  select metric, label, date_trunc('hour', at) as at, sum(value) as total, avg(value) as mean, count(*) as minutes, max(peak) as peak
    from tds_metrics_minute, due
   where at >= due.since and at < due.until
   group by metric, label, date_trunc('hour', at)
)
insert into tds_metrics_hour (resolution, metric, label, at, value, peak)
select 'hour', metric, label, at, case when metric = any ($1) then total / max(minutes) over (partition by metric, at) else mean end, peak
  from hours
on conflict (resolution, metric, label, at) do nothing
