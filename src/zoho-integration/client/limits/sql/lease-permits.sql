-- lease-permits.sql: up to $3 calls for organisation $2 of source $1, while fewer than $4 fall into the last $5 seconds; counts them at once.
-- Runs under the lock of lock-limits.sql, so nobody counts in between. Returns what was granted, the count before, and the
-- milliseconds until the oldest call leaves the window and until there is room for one more.
with slots as (
  select slot, calls, sum(calls) over (order by slot) as calls_so_far
    from tds_rate_windows
   where source = $1 and organization_id = $2 and slot > statement_timestamp() - make_interval(secs => $5)),
used as (
  select coalesce(sum(calls), 0)::int as calls, min(slot) as oldest from slots),
granted as (
  select least($3::int, $4::int - calls) as calls from used where calls < $4),
counted as (
  insert into tds_rate_windows (source, organization_id, slot, calls)
  select $1, $2, date_bin('250 milliseconds', statement_timestamp(), 'epoch'), calls from granted
  on conflict (source, organization_id, slot) do update set calls = tds_rate_windows.calls + excluded.calls),
spent as (
  update tds_rate_limits l set daily_remaining = greatest(0, l.daily_remaining - granted.calls)
    from granted
   where l.source = $1 and l.organization_id = $2 and l.daily_remaining is not null),
forgotten as (
  delete from tds_rate_windows
   where source = $1 and organization_id = $2 and slot < statement_timestamp() - make_interval(secs => $5 + 60))
select coalesce((select calls from granted), 0) as "granted",
       used.calls                               as "used",
       coalesce(extract(epoch from used.oldest - statement_timestamp()) + $5, 0)::float8 * 1000 as "oldestLeavesInMs",
       coalesce((select extract(epoch from min(slot) - statement_timestamp()) + $5
                   from slots where calls_so_far > used.calls - $4), 0)::float8 * 1000           as "roomInMs"
  from used;
