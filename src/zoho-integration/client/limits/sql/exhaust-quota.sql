-- exhaust-quota.sql: Zoho refuses organisation $2 of source $1 for the day, which ends in $3 seconds.
insert into tds_rate_limits as l (source, organization_id, daily_limit, daily_remaining, reset_at, observed_at)
values ($1, $2, 0, 0, now() + make_interval(secs => $3), now())
on conflict (source, organization_id) do update
   set daily_limit     = coalesce(l.daily_limit, 0),
       daily_remaining = 0,
       reset_at        = excluded.reset_at,
       observed_at     = excluded.observed_at,
       updated_at      = now();
