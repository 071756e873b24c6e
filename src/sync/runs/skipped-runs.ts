/** Begins the summary of a run that was not tried: its source cannot give the type at all. */
const PREFIX = 'skipped: ';

/** What a run that was not tried ends with. */
export function skippedSummary(reason: string): string {
  return `${PREFIX}${reason}`;
}

/** Whether a run was not tried, which is no failure. */
export function isSkipped(run: { readonly status: string; readonly errorSummary: string | null }): boolean {
  return run.status === 'cancelled' && run.errorSummary?.startsWith(PREFIX) === true;
}
