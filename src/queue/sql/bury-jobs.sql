-- bury-jobs.sql: jobs that will not be tried again by themselves end as dead letters, one open letter per record.
-- $1 ids bigint[], $2 lease tokens uuid[], $3 classes, $4 codes, $5 messages, $6 reasons text[], $7 judged_by text[] (null where nobody
-- judged), $8 seconds after which the weather's letters are tried again, $9 how often. The rows are locked by the caller.
-- Returns the letters, with the inbox events behind them.
-- The letter keeps what its source sent: a redrive that fetched, or applied an edited payload, changes neither payload nor operation.
-- A failure that was no redrive is a new trouble: its tries by itself begin again.
with doomed as (
  select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
      as f (id, lease_token, class, code, message, reason, judged_by)
), ended as (
  delete from tds_sync_queue_live q
   using doomed f
   where q.id = f.id and q.lease_token = f.lease_token and q.status = 'processing'
  returning q.*, f.class as new_class, f.code as new_code, f.message as new_message, f.reason as new_reason, f.judged_by,
            coalesce(q.failures, '[]') || jsonb_build_object('attempt', q.attempts, 'at', now(), 'class', f.class, 'code', f.code,
                                                             'message', f.message, 'worker', q.lease_owner) as new_failures
), moved as (
  insert into tds_sync_queue_done (id, source, organization_id, entity_type, source_entity_id, operation, payload_hash, source_modified_at,
         origin, status, priority, attempts, snoozes, run_at, lease_owner, inbox_ids, sync_run_id, dead_letter_id,
         correlation_id, error_class, error_code, error_message, failures, received_at, created_at, started_at, finished_at)
  select id, source, organization_id, entity_type, source_entity_id, operation, payload_hash, source_modified_at,
         origin, 'dead_letter', priority, attempts, snoozes, run_at, lease_owner, inbox_ids, sync_run_id, dead_letter_id,
         correlation_id, new_class, new_code, new_message, new_failures, received_at, created_at, started_at, now()
    from ended
), letters as (
  insert into tds_dead_letter_queue as d (queue_id, inbox_ids, source, organization_id, entity_type, source_entity_id, operation,
         class, failure_reason, error_code, error_message, payload, payload_hash, source_modified_at, origin,
         total_attempts, attempt_history, priority, correlation_id, judged_by, next_retry_at)
  select id, inbox_ids, source, organization_id, entity_type, source_entity_id, operation,
         new_class, new_reason, new_code, new_message, payload, payload_hash, source_modified_at, origin,
         attempts, new_failures, priority, correlation_id, judged_by, case when new_class = 'weather' then now() + make_interval(secs => $8) end
    from ended
   order by source, organization_id, entity_type, source_entity_id
  on conflict (source, organization_id, entity_type, source_entity_id) where not resolved do update
     set (queue_id, operation, payload, payload_hash, automatic_tries, next_retry_at) = (
           select excluded.queue_id,
                  case when t.is_edit or (t.is_redrive and excluded.operation = 'fetch') then d.operation else excluded.operation end,
                  case when t.is_edit or excluded.payload is null then d.payload else excluded.payload end,
                  case when t.is_edit or excluded.payload is null then d.payload_hash else excluded.payload_hash end,
                  t.tries,
                  case when excluded.class = 'weather' and t.tries < $9 then now() + make_interval(secs => $8) end
             from (select e.dead_letter_id is not null as is_redrive,
                          coalesce(e.payload::text = d.edited_payload::text, false) as is_edit,
                          case when e.dead_letter_id is null then 0 else d.automatic_tries end as tries
                     from ended e
                    where e.id = excluded.queue_id) t),
         inbox_ids = d.inbox_ids || array(select i from unnest(excluded.inbox_ids) i where i <> all (d.inbox_ids)),
         class = excluded.class, failure_reason = excluded.failure_reason,
         error_code = excluded.error_code, error_message = excluded.error_message, judged_by = excluded.judged_by,
         source_modified_at = greatest(d.source_modified_at, excluded.source_modified_at),
         total_attempts = d.total_attempts + excluded.total_attempts,
         attempt_history = d.attempt_history || excluded.attempt_history,
         priority = greatest(d.priority, excluded.priority),
         correlation_id = coalesce(excluded.correlation_id, d.correlation_id),
         failed_at = now(), updated_at = now()
  returning d.id, d.queue_id, d.class
)
select l.id as "deadLetterId", e.id as "jobId", e.source, e.organization_id as "organizationId", e.entity_type as "entityType",
       e.source_entity_id as "sourceEntityId", e.new_class as "class", e.new_code as "code", e.new_reason as "reason",
       e.attempts, e.correlation_id as "correlationId", e.inbox_ids as "inboxIds"
  from letters l join ended e on e.id = l.queue_id
