/** No run of that id. */
export class RunNotFoundError extends Error {
  readonly code = 'sync.run_not_found';
  readonly disposition = 'reject';
  constructor(readonly runId: string) {
    super(`no run ${runId}`);
  }
}

/** The run has ended, so it can't be cancelled. */
export class RunNotRunningError extends Error {
  readonly code = 'sync.run_not_running';
  readonly disposition = 'reject';
  constructor(readonly runId: string) {
    super(`run ${runId} has already ended`);
  }
}
