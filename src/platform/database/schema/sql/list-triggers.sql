-- list-triggers.sql: triggers stated on a table itself.
select n.nspname as schema, c.relname as table, pg_get_triggerdef(g.oid) as definition
  from pg_trigger g
  join pg_class c on c.oid = g.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
 where not g.tgisinternal and g.tgparentid = 0
   and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
 order by n.nspname, c.relname, g.tgname
