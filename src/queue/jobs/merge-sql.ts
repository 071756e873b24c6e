const CONTENT = ['operation', 'payload', 'payload_hash', 'source_modified_at', 'origin', 'correlation_id', 'attempts'] as const;

/** The part of a row `tds_merge_job` decides about, as its composite type. */
export const contentOf = (row: string): string => `row(${CONTENT.map((column) => `${row}.${column}`).join(', ')})::tds_job_content`;

/** Columns of `tds_job_content`, for `select (content).*` and insert lists. */
export const CONTENT_COLUMNS = CONTENT.join(', ');

/**
 * `on conflict ... do update` of a row that comes to the live queue (`excluded`) while another waits for the same record (`q`).
 * Which of them is the earlier one decides the order of the merge: a new event comes after what waits, a failed job was there before it.
 */
export function mergeIntoWaiting(arriving: 'earlier' | 'later'): string {
  const [earlier, later] = arriving === 'earlier' ? ['excluded', 'q'] : ['q', 'excluded'];
  return `on conflict (source, organization_id, entity_type, source_entity_id) where status in ('pending', 'retry') do update
     set (${CONTENT_COLUMNS}) = (select ${CONTENT_COLUMNS} from tds_merge_job(${contentOf(earlier)}, ${contentOf(later)})),
         -- Whichever wants to run first decides: a new event is a reason to try now.
         run_at = least(q.run_at, excluded.run_at),
         status = case when least(q.run_at, excluded.run_at) <= now() then 'pending' else 'retry' end,
         priority = greatest(q.priority, excluded.priority),
         inbox_ids = q.inbox_ids || array(select i from unnest(excluded.inbox_ids) i where i <> all (q.inbox_ids)),
         received_at = least(q.received_at, excluded.received_at),
         snoozes = greatest(q.snoozes, excluded.snoozes),
         failures = coalesce(${earlier}.failures, ${later}.failures),
         error_class = coalesce(${earlier}.error_class, ${later}.error_class),
         error_code = coalesce(${earlier}.error_code, ${later}.error_code),
         error_message = coalesce(${earlier}.error_message, ${later}.error_message),
         sync_run_id = coalesce(${later}.sync_run_id, ${earlier}.sync_run_id),
         dead_letter_id = coalesce(${later}.dead_letter_id, ${earlier}.dead_letter_id)`;
}
