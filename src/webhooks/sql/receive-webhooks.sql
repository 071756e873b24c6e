-- receive-webhooks.sql: takes a group of webhooks into the inbox and the queue, durable when it returns.
-- $1 a JSON array, one object per event: the columns below, `repeats` being how often the group holds the event besides. Keys differ.
-- A payload stands in the body (payload_at, payload_length, in characters), or travels as text: as a part of the array its escapes would be
-- resolved on the way, and \u0000 has no resolution.
-- Returns per event: ord, the id it is known by (its own, or that of the first delivery), whether it is new, whether it causes a job.
--
-- The gate decides, and waits for another transaction that is letting the same key in at this moment; rows pass it in the order of their
-- keys, so that two processes never wait for each other in a circle. The same event may come twice (its first statement had no answer): it
-- is let in once, and is no repetition. Times are this statement's, or earlier ones where an event was received before it could be written.
with arrived as materialized (
  select *
    from json_to_recordset($1) as a (
      ord integer, id uuid, source text, organization_id text, entity_type text, source_entity_id text, operation text, status text,
      idempotency_key text, repeats integer, signature_verified boolean, signature_scheme text, content_type text, path text,
      headers jsonb, body text, body_encoding text, validation_errors jsonb, source_modified_at timestamptz, correlation_id text,
      job_operation text, job_priority smallint, job_payload_hash text, is_repeatable boolean, payload text, payload_at integer, payload_length integer,
      received_at timestamptz)
), gate as (
  insert into tds_inbox_keys as k (source, idempotency_key, event_id, duplicates, received_at)
  select source, idempotency_key, id, repeats, least(received_at, now())
    from arrived
   where idempotency_key is not null
   order by source, idempotency_key
  on conflict (source, idempotency_key) do update
     set duplicates = k.duplicates + excluded.duplicates + (k.event_id <> excluded.event_id)::integer, last_duplicate_at = now()
  returning k.source, k.idempotency_key, k.event_id, k.xmax = 0 as is_new
), passed as materialized (
  select a.*, coalesce(g.event_id, a.id) as event_id, coalesce(g.is_new, true) as is_new, least(a.received_at, now()) as told_at
    from arrived a
    left join gate g on g.source = a.source and g.idempotency_key = a.idempotency_key
), written as (
  insert into tds_inbox_events (id, source, organization_id, entity_type, source_entity_id, operation, status, idempotency_key,
                                signature_verified, signature_scheme, content_type, path, headers, body, body_encoding,
                                validation_errors, source_modified_at, correlation_id, received_at)
  select id, source, organization_id, entity_type, source_entity_id, operation, status, idempotency_key,
         signature_verified, signature_scheme, content_type, path, headers, body, body_encoding,
         validation_errors, source_modified_at, correlation_id, told_at
    from passed
   where is_new
), jobs as (
  -- A deletion's version is the instant we were told.
  select ord, source, organization_id, entity_type, source_entity_id, job_operation as operation,
         coalesce(payload, substr(body, payload_at, payload_length))::json as payload,
         job_payload_hash as payload_hash, case job_operation when 'delete' then told_at else source_modified_at end as source_modified_at,
         'webhook' as origin, job_priority as priority, case when is_new then array[id] else '{}' end as inbox_ids, correlation_id,
         told_at as received_at, null::timestamptz as run_at, null::uuid as sync_run_id, null::bigint as dead_letter_id
    from passed
   where job_operation is not null and (is_new or is_repeatable)
), /* enqueue jobs */
select ord, event_id as "eventId", is_new as "isNew", job_operation is not null and (is_new or is_repeatable) as "isQueued",
       (select count(*) from enqueued) as jobs
  from passed
