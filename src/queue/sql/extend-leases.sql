-- extend-leases.sql: renews a worker's leases. $1 ids bigint[], $2 lease token, $3 lease in seconds. Returns the ids still held.
-- Rows being settled in a transaction right now are locked: they are held, and need no renewal.
with renewed as (
  update tds_sync_queue_live q
     set lease_expires_at = now() + make_interval(secs => $3)
   where q.id in (select l.id from tds_sync_queue_live l
                   where l.id = any ($1::bigint[]) and l.lease_token = $2 and l.status = 'processing'
                     for update skip locked)
)
select id from tds_sync_queue_live where id = any ($1::bigint[]) and lease_token = $2 and status = 'processing'
