-- observe-quota.sql: Zoho says organisation $2 of source $1 has $4 of $3 calls left for the next $5 seconds.
-- A reading does not know the calls granted since it was taken: one that is higher than our own count by at most $6 calls leaves the count of
-- this day as it is. Otherwise a day would end some calls beyond its quota.
insert into tds_rate_limits as l (source, organization_id, daily_limit, daily_remaining, reset_at, observed_at)
values ($1, $2, $3, $4, now() + make_interval(secs => $5), now())
on conflict (source, organization_id) do update
   set daily_limit     = excluded.daily_limit,
       daily_remaining = case when l.daily_limit = excluded.daily_limit
                               and abs(extract(epoch from l.reset_at - excluded.reset_at)) < 3600
                               and excluded.daily_remaining between l.daily_remaining and l.daily_remaining + $6
                              then l.daily_remaining else excluded.daily_remaining end,
       reset_at        = excluded.reset_at,
       observed_at     = excluded.observed_at,
       updated_at      = now();
