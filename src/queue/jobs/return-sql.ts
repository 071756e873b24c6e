import { CONTENT_COLUMNS, mergeIntoWaiting } from './merge-sql';

const RETURNED =
  'id, source, organization_id, entity_type, source_entity_id, priority, inbox_ids, sync_run_id, dead_letter_id, received_at, created_at, started_at';

/**
 * Leased jobs go back to waiting, or become part of the row that began to wait for the same record meanwhile. Deleted and inserted
 * again, so that the insert's `on conflict` settles the race with an arriving event; an update would run into the unique index.
 *
 * $1 ids bigint[], $2 lease tokens uuid[], $3 waits in milliseconds bigint[] (0: at once), $4 attempts used integer[] (1, or 0 where
 * nothing was tried), $5 snoozes integer[] (what to add), $6 classes, $7 codes, $8 messages text[] (null: nothing failed).
 * Returns the rows, as `id` the one that now stands for the job.
 */
export const RETURN_JOBS = `with back as (
  select * from unnest($1::bigint[], $2::uuid[], $3::bigint[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::text[])
      as b (id, lease_token, wait_ms, used, snoozed, class, code, message)
), taken as (
  delete from tds_sync_queue_live q
   using back b
   where q.id = b.id and q.lease_token = b.lease_token and q.status = 'processing'
  returning q.*, b.wait_ms, b.used, b.snoozed, b.class, b.code, b.message
), returned as (
  insert into tds_sync_queue_live as q (${RETURNED}, ${CONTENT_COLUMNS}, status, run_at, snoozes, failures, error_class, error_code, error_message)
  select ${RETURNED}, operation, payload, payload_hash, source_modified_at, origin, correlation_id, attempts - 1 + used,
         case when wait_ms <= 0 then 'pending' else 'retry' end, now() + wait_ms * interval '1 millisecond', snoozes + snoozed,
         case when used = 0 then failures
              else coalesce(failures, '[]') || jsonb_build_object('attempt', attempts, 'at', now(), 'class', class, 'code', code,
                                                                  'message', message, 'worker', lease_owner) end,
         coalesce(class, error_class), coalesce(code, error_code), coalesce(message, error_message)
    from taken
   order by source collate "C", organization_id collate "C", entity_type collate "C", source_entity_id collate "C"
  ${mergeIntoWaiting('earlier')}
  returning q.id, q.status
)
select id, status, case when status = 'pending' then pg_notify('tds_queue', '') end from returned`;
