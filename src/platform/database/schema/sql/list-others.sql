-- list-others.sql: everything that is no table, as statements that would make it, in an order that does not depend on when it was made.
with own as (
  select oid, nspname from pg_namespace where nspname not like 'pg\_%' and nspname <> 'information_schema'
), found as (
  select 1 as kind, nspname as name, format('create schema %I', nspname) as definition from own where nspname <> 'public'
  union all
  select 2, format('%I.%I', own.nspname, t.typname),
         format('create type %I.%I as enum (%s)', own.nspname, t.typname,
                (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
    from pg_type t join own on own.oid = t.typnamespace where t.typtype = 'e'
  union all
  select 2, format('%I.%I', own.nspname, t.typname),
         format('create type %I.%I as (%s)', own.nspname, t.typname,
                (select string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum)
                   from pg_attribute a where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped))
    from pg_type t join own on own.oid = t.typnamespace join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
  union all
  select 2, format('%I.%I', own.nspname, t.typname),
         format('create domain %I.%I as %s%s', own.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
                (select string_agg(' ' || pg_get_constraintdef(k.oid), '' order by k.conname) from pg_constraint k where k.contypid = t.oid))
    from pg_type t join own on own.oid = t.typnamespace where t.typtype = 'd'
  union all
  select 3, format('%I.%I', own.nspname, c.relname), format('create sequence %I.%I as %s', own.nspname, c.relname, format_type(s.seqtypid, null))
    from pg_sequence s join pg_class c on c.oid = s.seqrelid join own on own.oid = c.relnamespace
   where not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'e'))
     and c.relname not like 'tds\_migrations%'
  union all
  select 4, format('%I.%s', own.nspname, p.oid::regprocedure), pg_get_functiondef(p.oid)
    from pg_proc p join own on own.oid = p.pronamespace
   where p.prokind in ('f', 'p', 'w') and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select 5, format('%I.%I', own.nspname, c.relname),
         format('create %s %I.%I as%s', case c.relkind when 'm' then 'materialized view' else 'view' end, own.nspname, c.relname,
                E'\n' || rtrim(pg_get_viewdef(c.oid), ';'))
    from pg_class c join own on own.oid = c.relnamespace where c.relkind in ('v', 'm')
)
select definition from found order by kind, name
