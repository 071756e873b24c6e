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

/** What a run deleted can be taken back when it has ended. */
export class RunUnderWayError extends Error {
  readonly code = 'sync.run_under_way';
  readonly disposition = 'retry';
  constructor(readonly runId: string) {
    super(`run ${runId} is still under way`);
  }
}

/** The run was cancelled, or taken for dead by another process. What it wrote stays. */
export class RunStoppedError extends Error {
  readonly code = 'sync.run_stopped';
  readonly disposition = 'reject';
  constructor(readonly runId: string) {
    super(`run ${runId} is no longer running`);
  }
}

/** The process is stopping. The run ends as failed; the next one goes on at the page it had reached. */
export class ProcessStoppingError extends Error {
  readonly code = 'sync.process_stopping';
  readonly disposition = 'retry';
  constructor() {
    super('the process was stopped');
  }
}
