-- claim-jobs.sql: leases up to $2 waiting jobs, highest priority first, then oldest, to one worker loop.
-- $1 worker id, $2 how many, $3 lease token (uuid), $4 lease in seconds. Returns the leased rows.
-- Left out: paused entity types, and records another worker is at (the unique index one_worker_per_record is the law; this only avoids
-- running into it). Rows of a moment others hold are skipped, never waited for.
with due as (
  select q.id
    from tds_sync_queue_live q
   where q.status = 'pending'
     and not exists (select from tds_queue_pauses where entity_type = '*')
     and q.entity_type <> all (array(select entity_type from tds_queue_pauses))
     and not exists (
       select from tds_sync_queue_live p
        where p.status = 'processing'
          and p.source = q.source and p.organization_id = q.organization_id
          and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id)
   order by q.priority desc, q.id
   limit $2
   for update of q skip locked)
update tds_sync_queue_live j
   set status = 'processing', attempts = j.attempts + 1, started_at = now(),
       lease_owner = $1, lease_token = $3, lease_expires_at = now() + make_interval(secs => $4)
  from due
 where j.id = due.id
returning j.id, j.lease_token as "leaseToken", j.source, j.organization_id as "organizationId", j.entity_type as "entityType",
          j.source_entity_id as "sourceEntityId", j.operation, j.payload::text, j.payload_hash as "payloadHash",
          j.source_modified_at as "sourceModifiedAt", j.origin, j.priority, j.attempts, j.inbox_ids as "inboxIds",
          j.correlation_id as "correlationId", j.received_at as "receivedAt", j.sync_run_id as "syncRunId",
          j.dead_letter_id as "deadLetterId"
