-- complete-jobs.sql: moves jobs their worker has done to the ended ones.
-- $1 ids bigint[], $2 lease tokens uuid[], $3 outcomes text[], $4 target ids text[] (null where none), $5 versions up to which the record
-- is known to be mirrored timestamptz[] (null: the job's own), all of one length.
-- Returns the jobs that were held under their token, with the inbox events behind them (and behind a letter
-- they made good), that letter, and how long ago a webhook brought them; the caller compares the count.
-- Delete and insert rather than an update of the parent: a row lock waited for by others then ends as "gone", not as an error.
-- The payload is left behind (and not even read): the inbox keeps the body, the mirror what came of it.
-- An open dead letter of the same record has been made good by this success, whatever way it came; unless what came is an older version
-- than the one that failed.
with done as (
  select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[]) as d (id, lease_token, outcome, target_id, as_of)
), ended as (
  delete from tds_sync_queue_live q
   using done
   where q.id = done.id and q.lease_token = done.lease_token and q.status = 'processing'
  returning q.id, q.source, q.organization_id, q.entity_type, q.source_entity_id, q.operation, q.payload_hash, q.source_modified_at, q.origin,
            q.priority, q.attempts, q.snoozes, q.run_at, q.lease_owner, done.target_id, done.outcome, done.as_of, q.inbox_ids, q.sync_run_id,
            q.dead_letter_id, q.correlation_id, q.failures, q.received_at, q.created_at, q.started_at
), moved as (
  insert into tds_sync_queue_done (id, source, organization_id, entity_type, source_entity_id, operation, payload_hash, source_modified_at,
         origin, status, priority, attempts, snoozes, run_at, lease_owner, target_id, outcome, inbox_ids, sync_run_id, dead_letter_id,
         correlation_id, failures, received_at, created_at, started_at, finished_at)
  select id, source, organization_id, entity_type, source_entity_id, operation, payload_hash, source_modified_at,
         origin, 'completed', priority, attempts, snoozes, run_at, lease_owner, target_id, outcome, inbox_ids, sync_run_id, dead_letter_id,
         correlation_id, failures, received_at, created_at, started_at, now()
    from ended
), made_good as (
  update tds_dead_letter_queue d
     set resolved = true, resolved_at = now(), resolved_by = 'system', next_retry_at = null, updated_at = now(),
         resolution_notes = 'applied later by job ' || e.id || ' (' || e.outcome || ')'
    from ended e
   where not d.resolved
     and d.source = e.source and d.organization_id = e.organization_id
     and d.entity_type = e.entity_type and d.source_entity_id = e.source_entity_id
     and (e.dead_letter_id = d.id or e.operation = 'fetch' or d.source_modified_at is null
          or coalesce(coalesce(e.as_of, e.source_modified_at) >= d.source_modified_at, true))
  returning e.id as job_id, d.id as dead_letter_id, d.inbox_ids
)
select e.id, e.inbox_ids || coalesce(m.inbox_ids, '{}') as "inboxIds", m.dead_letter_id as "deadLetterId",
       case e.origin when 'webhook' then extract(epoch from clock_timestamp() - e.received_at)::double precision end as "webhookAgeSeconds"
  from ended e
  left join made_good m on m.job_id = e.id
