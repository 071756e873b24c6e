-- read-quota.sql: the daily quota of organisation $2 of source $1 as last told, any pause, and our own calls of the last 60 seconds.
select daily_limit                                                                    as "limit",
       case when reset_at <= now() then daily_limit else daily_remaining end          as "remaining",
       case when reset_at <= now() then null else reset_at end                        as "resetsAt",
       case when reset_at > now() then (extract(epoch from reset_at - now()) * 1000)::float8 end as "resetsInMs",
       observed_at                                                                    as "observedAt",
       case when paused_until > now() then paused_until end                           as "pausedUntil",
       case when paused_until > now() then pause_reason end                           as "pauseReason",
       (select coalesce(sum(calls), 0)::int from tds_rate_windows w
         where w.source = l.source and w.organization_id = l.organization_id
           and w.slot > now() - interval '60 seconds')                                as "lastMinute"
  from tds_rate_limits l
 where source = $1 and organization_id = $2;
