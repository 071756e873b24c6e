-- fail-delivery.sql: the attempt at delivery $1 under lease $2 failed with $3; tried again in $4 seconds unless $5 (it never will succeed), it is
-- older than $6 hours, or later news of the same alert waits for the channel.
update tds_alert_deliveries d
   set last_error = $3, lease_token = null, lease_until = null, run_at = now() + make_interval(secs => $4),
       status = case when exists (select from tds_alert_deliveries e where e.alert_id = d.alert_id and e.channel = d.channel and e.sequence > d.sequence)
                       then 'superseded'
                     when $5::boolean or d.created_at < now() - make_interval(hours => $6::int) then 'failed'
                     else 'pending' end
 where d.id = $1 and d.lease_token = $2
returning d.status;
