import type { AttemptRecord } from '../control/queries/job-view';
import type { FailureClass, JobOperation } from '../jobs/job';

/** Work that was given up, as people see it. */
export interface DeadLetterView {
  readonly id: string;
  /** The job that ended in it, the last of them where the record failed again. */
  readonly queueId: string;
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly operation: JobOperation;
  readonly class: FailureClass;
  readonly failureReason: string;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly totalAttempts: number;
  readonly priority: number;
  /** How often it was given back to the queue. */
  readonly retryCount: number;
  readonly nextRetryAt: Date | null;
  readonly resolved: boolean;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly resolutionNotes: string | null;
  readonly correlationId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A dead letter with what only a closer look, or a redrive, needs. */
export interface DeadLetterDetail extends DeadLetterView {
  readonly origin: string;
  readonly inboxIds: readonly string[];
  /** JSON text as it failed. */
  readonly payload: string | null;
  /** JSON text somebody gave to be applied in its place. */
  readonly editedPayload: string | null;
  readonly payloadHash: string | null;
  readonly sourceModifiedAt: Date | null;
  readonly attemptHistory: readonly AttemptRecord[];
}

/** Columns of a {@link DeadLetterView}. */
export const DEAD_LETTER_COLUMNS = `id, queue_id as "queueId", source, organization_id as "organizationId", entity_type as "entityType",
  source_entity_id as "sourceEntityId", operation, class, failure_reason as "failureReason", error_code as "errorCode",
  error_message as "errorMessage", total_attempts as "totalAttempts", priority, retry_count as "retryCount", next_retry_at as "nextRetryAt",
  resolved, resolved_at as "resolvedAt", resolved_by as "resolvedBy", resolution_notes as "resolutionNotes",
  correlation_id as "correlationId", created_at as "createdAt", updated_at as "updatedAt"`;

/** Columns of a {@link DeadLetterDetail}. */
export const DEAD_LETTER_DETAIL_COLUMNS = `${DEAD_LETTER_COLUMNS}, origin, inbox_ids as "inboxIds", payload::text,
  edited_payload::text as "editedPayload", payload_hash as "payloadHash", source_modified_at as "sourceModifiedAt",
  attempt_history as "attemptHistory"`;
