-- inbox-counts.sql: events of the last $1 hours by entity type and status, and how many refused ones were only counted.
-- Reads one range of the receipt index, however long the history.
select case when status in ('received', 'processed', 'failed') then entity_type end as "entityType", status, count(*)::integer as events,
       coalesce(sum((validation_errors -> 0 ->> 'unrecorded')::integer) filter (where status = 'rejected'), 0)::integer as unrecorded
  from tds_inbox_events
 where received_at >= now() - make_interval(hours => $1)
 group by 1, 2
