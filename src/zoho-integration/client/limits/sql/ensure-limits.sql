-- ensure-limits.sql: the limits row of organisation $2 of source $1; $3 calls a day where somebody configured it, else null: Zoho will tell.
insert into tds_rate_limits (source, organization_id, daily_limit, daily_remaining, reset_at)
values ($1, $2, $3, $3, case when $3::int is not null then date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' + interval '1 day' end)
on conflict (source, organization_id) do nothing;
