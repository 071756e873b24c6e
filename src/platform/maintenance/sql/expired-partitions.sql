-- expired-partitions: partitions whose every row is older than is kept. $1 parent table, $2 days kept. Returns quoted names, the oldest first.
select p.name
  from (select format('%I.%I', n.nspname, c.relname) as name,
               (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''([^'']+)''\)'))[1]::timestamptz as ends_at
          from pg_inherits i
          join pg_class c on c.oid = i.inhrelid
          join pg_namespace n on n.oid = c.relnamespace
         where i.inhparent = $1::regclass) p
 where p.ends_at <= now() - make_interval(days => $2)
 order by p.ends_at;
