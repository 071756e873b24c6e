-- pause-organization.sql: Zoho blocks organisation $2 of source $1: nobody calls for $3 ms, for reason $4. A longer pause stays.
insert into tds_rate_limits as l (source, organization_id, paused_until, pause_reason)
values ($1, $2, now() + make_interval(secs => $3::float8 / 1000), $4)
on conflict (source, organization_id) do update
   set paused_until = greatest(l.paused_until, excluded.paused_until),
       pause_reason = excluded.pause_reason,
       updated_at   = now();
