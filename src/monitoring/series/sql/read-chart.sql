-- read-chart.sql: metric $1 from samples of resolution $2 over the last $3 seconds in steps of $4 seconds; $5: is it counted? Then a label
-- without a row where another has one counted nothing. Steps are aligned to the epoch, and the last one may not be over yet.
with steps as (
  select label, date_bin(make_interval(secs => $4), at, 'epoch') as at,
         sum(value) as total, avg(value) as mean, count(*) as samples, max(peak) as peak
    from tds_metrics
   where resolution = $2 and metric = $1 and at >= date_bin(make_interval(secs => $4), now() - make_interval(secs => $3), 'epoch')
   group by 1, 2
)
select label, at, case when $5 then total / max(samples) over (partition by at) else mean end as value, peak
  from steps
 order by label, at
