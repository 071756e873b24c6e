-- channel-standings.sql: how each of the channels $1 does: what waits, what failed within a day, and its last delivery.
select c.channel,
       (select count(*)::int from tds_alert_deliveries d where d.channel = c.channel and d.status = 'pending') as pending,
       (select count(*)::int from tds_alert_deliveries d
         where d.channel = c.channel and d.status = 'failed' and d.created_at > now() - interval '1 day') as "failedLastDay",
       l.last
  from unnest($1::text[]) as c(channel)
  left join lateral (
    select json_build_object('alertId', d.alert_id::text, 'state', d.state, 'status', d.status, 'attempts', d.attempts, 'createdAt', d.created_at,
                             'deliveredAt', d.delivered_at, 'error', d.last_error) as last
      from tds_alert_deliveries d where d.channel = c.channel
     order by d.created_at desc, d.id desc limit 1) l on true
 order by c.channel;
