-- lock-limits.sql: the limits of organisation $2 of source $1, locked until the transaction ends; a day that is over starts anew.
update tds_rate_limits
   set daily_remaining = case when reset_at <= statement_timestamp() then daily_limit else daily_remaining end,
       reset_at        = case when reset_at <= statement_timestamp()
                              then reset_at + make_interval(days => floor(extract(epoch from statement_timestamp() - reset_at) / 86400)::int + 1)
                              else reset_at end,
       updated_at      = statement_timestamp()
 where source = $1 and organization_id = $2
returning daily_limit                                                                              as "limit",
          daily_remaining                                                                          as "remaining",
          (extract(epoch from reset_at - statement_timestamp()) * 1000)::float8                    as "resetsInMs",
          greatest(0, coalesce(extract(epoch from paused_until - statement_timestamp()), 0) * 1000)::float8 as "pausedForMs";
