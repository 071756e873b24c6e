-- list-columns.sql: every column of every table, in the table's order. The type is spelled as PostgreSQL would print it.
select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull as is_not_null, pg_get_expr(d.adbin, d.adrelid) as expression,
       a.attidentity as identity, a.attgenerated as generated,
       case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
       col_description(c.oid, a.attnum) as comment
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
 where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
   and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
 order by n.nspname, c.relname, a.attnum
