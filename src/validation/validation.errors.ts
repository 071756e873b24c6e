/** No finding of this id is kept. */
export class FindingNotFoundError extends Error {
  readonly code = 'validation.finding_not_found';
  readonly disposition = 'reject';
  constructor(readonly findingId: string) {
    super(`there is no finding ${findingId}`);
  }
}

/** The finding is in a state from which this can't be done: what is fixed can't be ignored. */
export class FindingStateError extends Error {
  readonly code = 'validation.finding_state';
  readonly disposition = 'reject';
  constructor(findingId: string, status: string, wanted: string) {
    super(`the finding ${findingId} is ${status}; it can't be ${wanted}`);
  }
}

/** No run of this id is kept. */
export class ValidationRunNotFoundError extends Error {
  readonly code = 'validation.run_not_found';
  readonly disposition = 'reject';
  constructor(readonly runId: string) {
    super(`there is no validation run ${runId}`);
  }
}

/** A run ended without a result. */
export class ValidationFailedError extends Error {
  readonly code = 'validation.run_failed';
  readonly disposition = 'retry';
  constructor(runId: string, reason: string) {
    super(`the validation ${runId} could not be made: ${reason}`);
  }
}
