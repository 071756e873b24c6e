-- inbox-duplicates.sql: repeated deliveries of events first received in the last $1 hours.
select coalesce(sum(duplicates), 0)::integer as duplicates
  from tds_inbox_keys
 where received_at >= now() - make_interval(hours => $1)
