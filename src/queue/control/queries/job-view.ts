import type { FailureClass, JobOperation, JobStatus } from '../../jobs/job';

/** One failed attempt of a job, as it was written down. */
export interface AttemptRecord {
  readonly attempt: number;
  readonly at: string;
  readonly class: FailureClass | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly worker: string | null;
}

/** A job as people see it. */
export interface JobView {
  readonly id: string;
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly operation: JobOperation;
  readonly status: JobStatus;
  readonly origin: string;
  readonly priority: number;
  readonly attempts: number;
  readonly snoozes: number;
  readonly runAt: Date;
  readonly leaseOwner: string | null;
  readonly leaseExpiresAt: Date | null;
  readonly targetId: string | null;
  readonly outcome: string | null;
  readonly inboxIds: readonly string[];
  readonly syncRunId: string | null;
  readonly deadLetterId: string | null;
  readonly correlationId: string | null;
  readonly errorClass: FailureClass | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly sourceModifiedAt: Date | null;
  readonly receivedAt: Date;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** `finishedAt` with microseconds, for cursors; '' while the job is live. */
  readonly finishedAtExact: string;
}

/** A job with what only a closer look needs. */
export interface JobDetail extends JobView {
  /** JSON text as it would be applied; null once the job is completed. */
  readonly payload: string | null;
  readonly payloadHash: string | null;
  readonly failures: readonly AttemptRecord[] | null;
}

/** Columns of a {@link JobView}. */
export const JOB_COLUMNS = `id, source, organization_id as "organizationId", entity_type as "entityType", source_entity_id as "sourceEntityId",
  operation, status, origin, priority, attempts, snoozes, run_at as "runAt", lease_owner as "leaseOwner", lease_expires_at as "leaseExpiresAt",
  target_id as "targetId", outcome, inbox_ids as "inboxIds", sync_run_id as "syncRunId", dead_letter_id as "deadLetterId",
  correlation_id as "correlationId", error_class as "errorClass", error_code as "errorCode", error_message as "errorMessage",
  source_modified_at as "sourceModifiedAt", received_at as "receivedAt", created_at as "createdAt", started_at as "startedAt",
  finished_at as "finishedAt", coalesce(finished_at::text, '') as "finishedAtExact"`;
