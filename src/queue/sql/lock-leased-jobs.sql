-- lock-leased-jobs.sql: locks jobs that are to be given back, if they are still held under their token.
-- $1 ids bigint[], $2 lease tokens uuid[]. Returns what deciding about them takes.
select q.id, q.lease_token as "leaseToken", q.attempts
  from tds_sync_queue_live q
  join unnest($1::bigint[], $2::uuid[]) as f (id, lease_token) on f.id = q.id and f.lease_token = q.lease_token
 where q.status = 'processing'
 order by q.id
   for update of q
