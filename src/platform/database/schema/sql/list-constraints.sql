-- list-constraints.sql: constraints stated on a table itself, not those it has from the table it is a partition of.
-- "not null" stands with its column; only PostgreSQL 18 also lists it here.
select n.nspname as schema, c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
 where k.contype in ('p', 'u', 'f', 'c', 'x') and k.conparentid = 0 and k.coninhcount = 0
   and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
 order by n.nspname, c.relname, array_position(array['p', 'u', 'x', 'f', 'c'], k.contype::text), k.conname
