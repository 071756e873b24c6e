-- lock-expired-jobs.sql: locks up to $1 jobs whose lease has run out, the longest expired first. Rows someone holds a lock on are being
-- settled or renewed at this moment: skipped.
select q.id, q.lease_token as "leaseToken", q.attempts, q.lease_owner as "leaseOwner"
  from tds_sync_queue_live q
 where q.status = 'processing' and q.lease_expires_at < now()
 order by q.lease_expires_at
 limit $1
   for update of q skip locked
