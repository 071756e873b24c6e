-- read-history.sql: for each component since when it is as it is, the share of the last 24 hours and 30 days in which it was not down (of
-- what is known of them), and its last $1 changes, newest first.
with changes as (
  select component, status, reason, changed_at, id,
         lead(changed_at, 1, now()) over by_time as until, lag(status) over by_time as before,
         row_number() over (partition by component order by changed_at desc, id desc) as nth
    from tds_component_changes
  window by_time as (partition by component order by changed_at, id)
), spans as (
  select component, status, window_name,
         greatest(extract(epoch from until - greatest(changed_at, now() - width)), 0) as seconds
    from changes, (values ('day', interval '24 hours'), ('month', interval '30 days')) as windows(window_name, width)
), shares as (
  select component, window_name, 100 * sum(seconds) filter (where status <> 'down') / nullif(sum(seconds), 0) as percentage
    from spans
   group by component, window_name
)
select component,
       max(changed_at) filter (where before is distinct from status) as since,
       (select coalesce(percentage, 0)::float8 from shares s where s.component = c.component and window_name = 'day') as "uptime24h",
       (select coalesce(percentage, 0)::float8 from shares s where s.component = c.component and window_name = 'month') as "uptime30d",
       json_agg(json_build_object('status', status, 'reason', reason, 'at', changed_at) order by nth) filter (where nth <= $1) as history
  from changes c
 group by component
