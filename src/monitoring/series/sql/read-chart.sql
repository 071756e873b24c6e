-- read-chart.sql: metric $1 from samples of resolution $2 over the last $3 seconds in steps of $4 seconds; $5: is it counted? Then a label
-- without a row where another has one counted nothing. Steps are aligned to the epoch, and the last one may not be over yet. Hours that are
-- not rolled up yet, the one that goes on among them, are made of their minutes as roll-up-hours.sql will make them.
with minutes as (
  select label, date_trunc('hour', at) as at, sum(value) as total, avg(value) as mean, count(*) as samples, max(peak) as peak
    from tds_metrics_minute
   where $2 = 'hour' and metric = $1
     and at >= greatest(coalesce((select max(at) from tds_metrics_hour) + interval '1 hour', '-infinity'), now() - interval '48 hours')
   group by 1, 2
), samples as (
  select label, at, value, peak from tds_metrics where resolution = $2 and metric = $1
  union all
  select label, at, case when $5 then total / max(samples) over (partition by at) else mean end, peak from minutes
), steps as (
  select label, date_bin(make_interval(secs => $4), at, 'epoch') as at,
         sum(value) as total, avg(value) as mean, count(*) as samples, max(peak) as peak
    from samples
   where at >= date_bin(make_interval(secs => $4), now() - make_interval(secs => $3), 'epoch')
   group by 1, 2
)
select label, at, case when $5 then total / max(samples) over (partition by at) else mean end as value, peak
  from steps
 order by label, at
