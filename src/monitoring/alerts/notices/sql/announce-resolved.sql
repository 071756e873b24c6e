-- announce-resolved.sql: plans the notice of recovery for every channel that may have heard of the alert. What was not tried yet is not worth
-- telling any more. Rows are locked first, so that a delivery that begins meanwhile is seen.
with told as (
  update tds_alerts a
     set announced_state = 'resolved', announcements = a.announcements + 1
   where a.resolved_at is not null and a.announced_state in ('triggered', 'acknowledged')
  returning a.id, a.announcements),
earlier as (
  select d.id, d.alert_id, d.channel, d.status, d.attempts, d.lease_until
    from tds_alert_deliveries d
   where d.alert_id in (select id from told)
   order by d.id
     for update),
superseded as (
  update tds_alert_deliveries d
     set status = 'superseded', lease_token = null, lease_until = null
    from earlier e
   where d.id = e.id and e.status = 'pending' and (e.lease_until is null or e.lease_until < now()))
insert into tds_alert_deliveries (alert_id, channel, state, sequence)
select distinct told.id, e.channel, 'resolved', told.announcements
  from told
  join earlier e on e.alert_id = told.id and e.attempts > 0
returning id;
