/** Runs a schedule started have failed. What the others did stays done. */
export class ScheduledRunsFailedError extends Error {
  readonly code = 'sync.scheduled_runs_failed';
  readonly disposition = 'retry';
  /** @param reasons one line per type: what failed, and why. */
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('; '));
  }
}
