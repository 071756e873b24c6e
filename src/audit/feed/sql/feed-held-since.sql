-- feed-held-since.sql: the beginning of the oldest month the change feed still has a partition for; older ones were dropped by retention.
select min((regexp_match(pg_get_expr(c.relpartbound, c.oid), 'FROM \(''([^'']+)''\)'))[1]::timestamptz) as since
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
 where i.inhparent = 'tds_change_feed'::regclass
