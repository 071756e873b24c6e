/** What a job asks for. `fetch`: the payload at hand cannot be trusted or is missing, ask the source for the record. */
export type JobOperation = 'upsert' | 'delete' | 'fetch';

/** Where a job stands. `pending`, `processing` and `retry` are live, the others ended. */
export type JobStatus = 'pending' | 'processing' | 'retry' | 'completed' | 'failed' | 'dead_letter';

/** States of jobs that are still to be done, and of those that are over. */
export const LIVE_STATUSES = ['pending', 'processing', 'retry'] as const satisfies readonly JobStatus[];
export const ENDED_STATUSES = ['completed', 'failed', 'dead_letter'] as const satisfies readonly JobStatus[];

/** Whether jobs of this status are over. */
export function isEnded(status: JobStatus | undefined): boolean {
  return (ENDED_STATUSES as readonly (JobStatus | undefined)[]).includes(status);
}

/** Priority of a job that names none, 1 (last) to 10 (first). */
export const DEFAULT_PRIORITY = 5;

/** A job to be done, as its feature knows it. */
export interface NewJob {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly operation: JobOperation;
  /** JSON text of the record; null where there is none to apply. */
  readonly payload: string | null;
  readonly payloadHash: string | null;
  /** Version of the record at its source; for a deletion the instant we were told. */
  readonly sourceModifiedAt: Date | null;
  /** What brought the change, e.g. `webhook`. */
  readonly origin: string;
  /** 1 (last) to 10 (first), default 5. */
  readonly priority?: number;
  /** Inbox events behind the job; marked processed when it completes, failed when it becomes a dead letter. */
  readonly inboxIds: readonly string[];
  readonly correlationId: string | null;
  /** When we heard of the change; default now, by the database's clock. */
  readonly receivedAt?: Date;
  /** Not before this instant; default at once. */
  readonly runAt?: Date;
  readonly syncRunId?: string | null;
  /** The dead letter this job is the redrive of. */
  readonly deadLetterId?: string | null;
}

/** What became of a {@link NewJob}: a row of its own, or part of the row that was waiting for the same record. */
export interface EnqueuedJob {
  readonly id: string;
  readonly merged: boolean;
  readonly entityType: string;
  readonly sourceEntityId: string;
}

/** A queue row held by a worker. Every write about it carries the lease token, so that a worker that lost it can do no harm. */
export interface Lease {
  readonly id: string;
  readonly leaseToken: string;
}

/** A claimed job with all a handler needs. */
export interface LeasedJob extends Lease {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly operation: JobOperation;
  /** JSON text as received: parse it losslessly. */
  readonly payload: string | null;
  readonly payloadHash: string | null;
  readonly sourceModifiedAt: Date | null;
  readonly origin: string;
  readonly priority: number;
  /** Attempts including this one, from 1. */
  readonly attempts: number;
  readonly inboxIds: readonly string[];
  readonly correlationId: string | null;
  readonly receivedAt: Date;
  readonly syncRunId: string | null;
  readonly deadLetterId: string | null;
}

/** A job done. */
export interface CompletedJob extends Lease {
  /** What came of it, e.g. `updated` or `stale`. */
  readonly outcome: string;
  /** Id of the row it changed, where it changed one. */
  readonly targetId?: string | null;
  /**
   * Version up to which the record is known to be mirrored now, where that is not the job's own (its record was fetched meanwhile). An open
   * dead letter of the record is closed by it unless the letter is about a newer version.
   */
  readonly asOf?: Date | null;
}

/** Whose fault a failure is: `ours` (bug, configuration), `theirs` (bad data), `weather` (network, quota, outage). */
export type FailureClass = 'ours' | 'theirs' | 'weather';

/** Why a job could not be done, and what should become of it. */
export interface JobError {
  readonly class: FailureClass;
  /** Stable name, e.g. `zoho.rate_limited`. */
  readonly code: string;
  readonly message: string;
  /** `retry`: later, uses up an attempt. `snooze`: later, uses none (nothing was tried). `reject`: never, straight to the dead letters. */
  readonly disposition: 'retry' | 'snooze' | 'reject';
  /** Wait at least this long, milliseconds. */
  readonly retryAfterMs?: number;
  /** Which rules refused the record, as text the queue only compares: once they are others, its dead letter is tried again. */
  readonly judgedBy?: string;
}

/** A job that failed. */
export interface FailedJob extends Lease {
  readonly error: JobError;
}
