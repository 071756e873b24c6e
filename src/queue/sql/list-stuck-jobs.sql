-- list-stuck-jobs.sql: jobs whose lease ran out more than $1 seconds ago, or which are worked on for more than $2 minutes; $3 at most.
select q.id, q.entity_type as "entityType", q.source_entity_id as "sourceEntityId", q.lease_owner as "leaseOwner",
       q.lease_token as "leaseToken", q.started_at as "startedAt", q.lease_expires_at as "leaseExpiresAt", q.attempts,
       case when q.lease_expires_at < now() - make_interval(secs => $1) then 'lease_expired' else 'too_long' end as reason
  from tds_sync_queue_live q
 where q.status = 'processing'
   and (q.lease_expires_at < now() - make_interval(secs => $1) or q.started_at < now() - make_interval(mins => $2::int))
 order by q.started_at
 limit $3;
