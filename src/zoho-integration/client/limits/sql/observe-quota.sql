-- observe-quota.sql: Zoho says organisation $2 of source $1 has $4 of $3 calls left for the next $5 seconds.
insert into tds_rate_limits as l (source, organization_id, daily_limit, daily_remaining, reset_at, observed_at)
values ($1, $2, $3, $4, now() + make_interval(secs => $5), now())
on conflict (source, organization_id) do update
   set daily_limit     = excluded.daily_limit,
       daily_remaining = excluded.daily_remaining,
       reset_at        = excluded.reset_at,
       observed_at     = excluded.observed_at,
       updated_at      = now();
