import { CONTENT_COLUMNS, contentOf, mergeIntoWaiting } from './merge-sql';

/** Channel on which waiting work is announced. */
export const QUEUE_CHANNEL = 'tds_queue';

/**
 * Common table expressions that put the rows of `cte` into the queue, merge them with what waits, and wake the workers once; for a
 * statement that writes more than the queue (the webhooks' inbox). `JobQueue.enqueue` uses them as well, so the rule exists once.
 *
 * The CTE must offer: ord integer (order of arrival), source, organization_id, entity_type, source_entity_id, operation text,
 * payload json, payload_hash text, source_modified_at timestamptz, origin text, priority smallint (null: 5), inbox_ids uuid[],
 * correlation_id text, received_at timestamptz (null: now), run_at timestamptz (null: now), sync_run_id uuid, dead_letter_id bigint.
 *
 * The statement must select from `enqueued` (or the workers are not woken): one row per record with id bigint, merged boolean, source,
 * organization_id, entity_type, source_entity_id. Rows are written in the order of the record's key, so that two statements over the
 * same records never wait for each other in a circle; byte order, since a language's order takes several times as long.
 *
 * @example `with jobs as (...), ${enqueueFrom('jobs')} select id from enqueued`
 */
export function enqueueFrom(cte: string): string {
  return `queue_arrivals as (
  select a.source collate "C" as source, a.organization_id collate "C" as organization_id,
         a.entity_type collate "C" as entity_type, a.source_entity_id collate "C" as source_entity_id,
         tds_merge_jobs(${contentOf('a')} order by a.ord) as content,
         max(coalesce(a.priority, 5)) as priority,
         min(coalesce(a.received_at, now())) as received_at,
         min(coalesce(a.run_at, now())) as run_at,
         -- array_agg takes arrays of one length only: through text, and only where there are several.
         case count(*) when 1 then (array_agg(a.inbox_ids::text))[1]::uuid[]
           else array(select distinct i from unnest(array_agg(a.inbox_ids::text)) t, unnest(t::uuid[]) i) end as inbox_ids,
         max(a.sync_run_id::text)::uuid as sync_run_id,
         max(a.dead_letter_id) as dead_letter_id
    from (select *, 0 as attempts from ${cte}) a
   group by 1, 2, 3, 4
   order by 1, 2, 3, 4
), queue_written as (
  insert into tds_sync_queue_live as q (source, organization_id, entity_type, source_entity_id, ${CONTENT_COLUMNS},
                                        status, priority, received_at, run_at, inbox_ids, sync_run_id, dead_letter_id)
  select source, organization_id, entity_type, source_entity_id, ${CONTENT_COLUMNS.replaceAll(/\w+/g, '(content).$&')},
         case when run_at <= now() then 'pending' else 'retry' end, priority, received_at, run_at, inbox_ids, sync_run_id, dead_letter_id
    from queue_arrivals
  ${mergeIntoWaiting('later')}
  returning q.id, q.xmax <> 0 as merged, q.source, q.organization_id, q.entity_type, q.source_entity_id
), queue_woken as materialized (
  select case when exists (select from queue_written) then pg_notify('${QUEUE_CHANNEL}', '') end
), enqueued as (
  select w.* from queue_written w cross join queue_woken
)`;
}
