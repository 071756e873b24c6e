-- list-tables.sql: tables that migrations made, with what is said of them as a whole.
-- Of partitions only those by list: those by range are months, which come and go while the application runs.
select n.nspname as schema, c.relname as name, pg_get_partkeydef(c.oid) as partition_key,
       (select i.inhparent::regclass::text from pg_inherits i where i.inhrelid = c.oid) as parent,
       pg_get_expr(c.relpartbound, c.oid) as bound,
       (select string_agg(option, ', ' order by option) from unnest(c.reloptions) as option) as options,
       c.relpersistence = 'u' as is_unlogged,
       obj_description(c.oid, 'pg_class') as comment
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p')
   and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
   and c.relname <> 'tds_migrations'
   and (not c.relispartition or pg_get_expr(c.relpartbound, c.oid) like 'FOR VALUES IN%')
   and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
 order by n.nspname, c.relname
