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
  /** How often it was given back to the queue, and how many of these times without a person. */
  readonly retryCount: number;
  readonly automaticTries: number;
  readonly lastRetryAt: Date | null;
  /** When it is tried again by itself; null while it is being tried, and where no further try is made without a reason. */
  readonly nextRetryAt: Date | null;
  /** A job for its record waits or is worked on: its outcome settles the letter. */
  readonly isBeingRetried: boolean;
  readonly resolved: boolean;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly resolutionNotes: string | null;
  readonly correlationId: string | null;
  readonly createdAt: Date;
  /** When it failed last. */
  readonly failedAt: Date;
  readonly updatedAt: Date;
}

/** A dead letter with what only a closer look, or a redrive, needs. */
export interface DeadLetterDetail extends DeadLetterView {
  readonly origin: string;
  readonly inboxIds: readonly string[];
  /** JSON text as its source sent it. */
  readonly payload: string | null;
  /** JSON text somebody gave to be applied in its place. */
  readonly editedPayload: string | null;
  readonly payloadHash: string | null;
  readonly sourceModifiedAt: Date | null;
  readonly attemptHistory: readonly AttemptRecord[];
}

const LIVE_JOB = `select from tds_sync_queue_live q
   where (q.source, q.organization_id, q.entity_type, q.source_entity_id) = (d.source, d.organization_id, d.entity_type, d.source_entity_id)`;

/** Whether a job for the record of the letter `d` is live. Two conditions, so that each probes the unique index made for it. */
export const IS_BEING_RETRIED = `(exists (${LIVE_JOB} and q.status in ('pending', 'retry')) or exists (${LIVE_JOB} and q.status = 'processing'))`;

/** Columns of a {@link DeadLetterView}, from `tds_dead_letter_queue d`. */
export const DEAD_LETTER_COLUMNS = `d.id, d.queue_id as "queueId", d.source, d.organization_id as "organizationId", d.entity_type as "entityType",
  d.source_entity_id as "sourceEntityId", d.operation, d.class, d.failure_reason as "failureReason", d.error_code as "errorCode",
  d.error_message as "errorMessage", d.total_attempts as "totalAttempts", d.priority, d.retry_count as "retryCount",
  d.automatic_tries as "automaticTries", d.last_retry_at as "lastRetryAt", d.next_retry_at as "nextRetryAt",
  not d.resolved and ${IS_BEING_RETRIED} as "isBeingRetried", d.resolved, d.resolved_at as "resolvedAt", d.resolved_by as "resolvedBy",
  d.resolution_notes as "resolutionNotes", d.correlation_id as "correlationId", d.created_at as "createdAt", d.failed_at as "failedAt",
  d.updated_at as "updatedAt"`;

/** Columns of a {@link DeadLetterDetail}, from `tds_dead_letter_queue d`. */
export const DEAD_LETTER_DETAIL_COLUMNS = `${DEAD_LETTER_COLUMNS}, d.origin, d.inbox_ids as "inboxIds", d.payload::text,
  d.edited_payload::text as "editedPayload", d.payload_hash as "payloadHash", d.source_modified_at as "sourceModifiedAt",
  d.attempt_history as "attemptHistory"`;
