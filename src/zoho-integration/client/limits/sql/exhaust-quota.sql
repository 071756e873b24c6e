-- exhaust-quota.sql: Zoho refuses organisation $2 of source $1 for the day, which ends in $3 seconds. A limit not known stays unknown.
insert into tds_rate_limits (source, organization_id, daily_remaining, reset_at, observed_at)
values ($1, $2, 0, now() + make_interval(secs => $3), now())
on conflict (source, organization_id) do update
   set daily_remaining = 0,
       reset_at        = excluded.reset_at,
       observed_at     = excluded.observed_at,
       updated_at      = now();
