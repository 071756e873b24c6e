-- lock-stuck-jobs.sql: locks jobs found to be stuck, if they still are, under the same lease. $1 ids bigint[], $2 lease tokens uuid[], $3
-- seconds since the lease ran out, $4 minutes of work.
select q.id, q.lease_token as "leaseToken", q.attempts, q.lease_owner as "leaseOwner"
  from tds_sync_queue_live q
  join unnest($1::bigint[], $2::uuid[]) as f (id, lease_token) on f.id = q.id and f.lease_token = q.lease_token
 where q.status = 'processing'
   and (q.lease_expires_at < now() - make_interval(secs => $3) or q.started_at < now() - make_interval(mins => $4::int))
 order by q.id
   for update of q skip locked;
