/**
 * Some rows are no longer held under the token given: their lease expired and they were taken over, or they were settled before.
 * Thrown inside the caller's transaction, so that nothing of the work done without a lease is kept.
 */
export class LeaseLostError extends Error {
  readonly code = 'queue.lease_lost';
  readonly disposition = 'retry';

  constructor(readonly jobIds: readonly string[]) {
    super(`the lease of ${jobIds.length} jobs was lost: ${jobIds.slice(0, 10).join(', ')}`);
    this.name = 'LeaseLostError';
  }
}

/** No job has this id. */
export class JobNotFoundError extends Error {
  readonly code = 'queue.job_not_found';
  readonly disposition = 'reject';

  constructor(readonly jobId: string) {
    super(`there is no job ${jobId}`);
    this.name = 'JobNotFoundError';
  }
}

/** No dead letter has this id. */
export class DeadLetterNotFoundError extends Error {
  readonly code = 'queue.dead_letter_not_found';
  readonly disposition = 'reject';

  constructor(readonly deadLetterId: string) {
    super(`there is no dead letter ${deadLetterId}`);
    this.name = 'DeadLetterNotFoundError';
  }
}

/** The dead letter was resolved before; what was asked makes no sense any more. */
export class DeadLetterResolvedError extends Error {
  readonly code = 'queue.dead_letter_resolved';
  readonly disposition = 'park';

  constructor(readonly deadLetterId: string) {
    super(`the dead letter ${deadLetterId} is resolved already`);
    this.name = 'DeadLetterResolvedError';
  }
}

/** The dead letter is open, or a later one of the same record is: there is nothing to open again. */
export class DeadLetterOpenError extends Error {
  readonly code = 'queue.dead_letter_open';
  readonly disposition = 'park';

  constructor(readonly deadLetterId: string) {
    super(`the dead letter ${deadLetterId}, or a later one of its record, is open already`);
    this.name = 'DeadLetterOpenError';
  }
}

/** The dead letter holds no payload, so there is nothing to replay. */
export class DeadLetterWithoutPayloadError extends Error {
  readonly code = 'queue.dead_letter_without_payload';
  readonly disposition = 'reject';

  constructor(readonly deadLetterId: string) {
    super(`the dead letter ${deadLetterId} holds no payload to replay; retry it by fetching the record`);
    this.name = 'DeadLetterWithoutPayloadError';
  }
}

/** This process runs no workers (its role), or nobody told them what to do. */
export class WorkersUnavailableError extends Error {
  readonly code = 'queue.workers_unavailable';
  readonly disposition = 'park';

  constructor(reason: string) {
    super(reason);
    this.name = 'WorkersUnavailableError';
  }
}
