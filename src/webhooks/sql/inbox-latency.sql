-- inbox-latency.sql: how long events took from receipt to mirrored row, milliseconds: percentiles over the last $2 processed within the
-- last $1 hours. A bound on the rows and not on the time alone keeps the cost the same on a busy day.
select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by latency_ms) as percentiles, count(*)::integer as samples
  from (select (extract(epoch from processed_at - received_at) * 1000)::float8 as latency_ms
          from tds_inbox_events
         where received_at >= now() - make_interval(hours => $1) and status = 'processed'
         order by received_at desc, id desc
         limit $2) recent
