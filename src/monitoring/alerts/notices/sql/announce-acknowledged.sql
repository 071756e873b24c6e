-- announce-acknowledged.sql: tells channels $1, which keep alerts of their own, of alerts somebody has acknowledged; those that know of the alert.
with told as (
  update tds_alerts a
     set announced_state = 'acknowledged', announcements = a.announcements + 1
   where a.resolved_at is null and a.acknowledged_at is not null and a.announced_state = 'triggered'
  returning a.id, a.announcements)
insert into tds_alert_deliveries (alert_id, channel, state, sequence)
select distinct told.id, d.channel, 'acknowledged', told.announcements
  from told
  join tds_alert_deliveries d on d.alert_id = told.id and d.channel = any($1)
returning id;
