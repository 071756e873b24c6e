-- announce-open.sql: plans messages about open alerts that are news: not told of yet, worse than told, or critical and still unseen $2 minutes
-- after people were last told (0: never again). Channels $1: [{channel, rank}], rank the least severity it takes. Silenced ones wait.
with due as (
  select a.id,
         case when a.announced_at is null then 'triggered'
              when array_position(array['info', 'warning', 'error', 'critical'], a.severity)
                   > array_position(array['info', 'warning', 'error', 'critical'], a.announced_severity) then 'escalated'
              else 'reminded' end as state
    from tds_alerts a
   where a.resolved_at is null
     and case when a.announced_at is null then a.acknowledged_at is null
              else array_position(array['info', 'warning', 'error', 'critical'], a.severity)
                   > array_position(array['info', 'warning', 'error', 'critical'], a.announced_severity)
                or (a.severity = 'critical' and a.acknowledged_at is null and $2::int > 0
                    and a.announced_at < now() - make_interval(mins => $2::int)) end
     and not exists (select from tds_alert_silences s
                      where s.starts_at <= now() and s.ends_at > now()
                        and s.rule in ('*', a.rule) and (s.dedupe_key is null or s.dedupe_key = a.dedupe_key))
     for update of a skip locked),
told as (
  update tds_alerts a
     set announced_at = now(), announced_severity = a.severity, announced_state = coalesce(a.announced_state, 'triggered'),
         announcements = a.announcements + 1
    from due where a.id = due.id
  returning a.id, a.severity, a.announcements, due.state)
insert into tds_alert_deliveries (alert_id, channel, state, sequence)
select told.id, c.channel, told.state, told.announcements
  from told
  join json_to_recordset($1::json) as c(channel text, rank integer)
    on array_position(array['info', 'warning', 'error', 'critical'], told.severity) >= c.rank
returning id;
