-- list-indexes.sql: indexes made for their own sake: not those behind a constraint, not those a partition has from its parent.
select n.nspname as schema, c.relname as table, pg_get_indexdef(x.indexrelid) as definition
  from pg_index x
  join pg_class i on i.oid = x.indexrelid
  join pg_class c on c.oid = x.indrelid
  join pg_namespace n on n.oid = c.relnamespace
 where not i.relispartition
   and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
   and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
 order by n.nspname, c.relname, i.relname
