import type { FailureClass } from '../jobs/job';

/** Which dead letters; all of its conditions hold. */
export interface DeadLetterFilter {
  readonly entityType?: string;
  readonly sourceEntityId?: string;
  readonly class?: FailureClass;
  readonly errorCode?: string;
  /** Part of reason or message, or the record's id; upper and lower case are one. */
  readonly text?: string;
  /** Made at this instant or later, and before that one. */
  readonly createdFrom?: Date;
  readonly createdBefore?: Date;
}

/**
 * The condition on `tds_dead_letter_queue d`, of $1 to $7 as {@link filterParameters} gives them. By text, never prepared: with the values
 * known, the planner drops the filters not used.
 */
export const FILTER_CONDITION = `($1::text is null or d.entity_type = $1) and ($2::text is null or d.source_entity_id = $2)
    and ($3::text is null or d.class = $3) and ($4::text is null or d.error_code = $4)
    and ($5::text is null or strpos(lower(d.failure_reason), lower($5)) > 0 or strpos(lower(d.error_message), lower($5)) > 0
         or d.source_entity_id = $5)
    and ($6::timestamptz is null or d.created_at >= $6) and ($7::timestamptz is null or d.created_at < $7)`;

/** The parameters of {@link FILTER_CONDITION}. */
export function filterParameters(filter: DeadLetterFilter): readonly unknown[] {
  const { entityType, sourceEntityId, class: failureClass, errorCode, text, createdFrom, createdBefore } = filter;
  return [entityType, sourceEntityId, failureClass, errorCode, text, createdFrom, createdBefore].map((value) => value ?? null);
}
