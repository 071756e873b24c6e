-- claim-deliveries.sql: takes up to $2 due deliveries for $1 seconds, each after those before it about the same alert; with the alert as it is now.
with due as (
  select d.id
    from tds_alert_deliveries d
   where d.status = 'pending' and d.run_at <= now() and (d.lease_until is null or d.lease_until < now())
     and not exists (select from tds_alert_deliveries e
                      where e.alert_id = d.alert_id and e.channel = d.channel and e.sequence < d.sequence and e.status = 'pending')
   order by d.run_at, d.id
   limit $2
     for update of d skip locked),
claimed as (
  update tds_alert_deliveries d
     set lease_token = gen_random_uuid(), lease_until = now() + make_interval(secs => $1), attempts = d.attempts + 1
    from due where d.id = due.id
  returning d.id, d.alert_id, d.channel, d.state, d.attempts, d.lease_token, d.created_at)
select c.id, c.channel, c.state, c.attempts, c.lease_token as "leaseToken",
       json_build_object('id', a.id::text, 'rule', a.rule, 'severity', a.severity, 'dedupeKey', a.dedupe_key, 'title', a.title, 'message', a.message,
                         'details', coalesce(a.details, '{}'), 'triggeredAt', a.triggered_at, 'acknowledgedBy', a.acknowledged_by,
                         'resolvedAt', a.resolved_at, 'resolvedBy', a.resolved_by) as alert
  from claimed c
  join tds_alerts a on a.id = c.alert_id
 order by c.id;
