-- write-setting.sql: gives setting $1 the value $2 (json, or null for the environment's), by $3; $4 the version it must be at (0: never
-- set), or null for any. Keeps the version, tells all processes. No row: it is at another version.
with written as (
  insert into tds_configuration as c (key, value, version, updated_by)
  select $1, $2::jsonb, 1, $3
   where $4::int is null or $4 = 0 or exists (select from tds_configuration where key = $1)
  on conflict (key) do update
     set value = excluded.value, version = c.version + 1, updated_by = excluded.updated_by, updated_at = now()
   where $4 is null or c.version = $4
  returning key, value, version, updated_at, updated_by),
kept as (
  insert into tds_configuration_history (key, version, value, changed_at, changed_by)
  select key, version, value, updated_at, updated_by from written
  returning version)
select version, pg_notify('tds_configuration', $1) from kept;
