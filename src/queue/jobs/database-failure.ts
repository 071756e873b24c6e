import { isContention, isOutage } from '@libs/pg';
import type { JobError } from './job';

/** Wait of jobs that found the database gone: nothing was tried, and it is usually back soon. Milliseconds. */
const OUTAGE_SNOOZE_MS = 1_000;

/**
 * What a failure of the database means for the jobs it hit; null where the error is another. An outage is no job's fault and uses up no
 * attempt. Locks that others hold, or a server too busy to answer in time, use one up: where that goes on, somebody is to hear of it.
 */
export function databaseFailure(error: unknown): JobError | null {
  if (isOutage(error)) {
    const message = 'the database was not reachable';
    return { class: 'weather', code: 'database.unavailable', message, disposition: 'snooze', retryAfterMs: OUTAGE_SNOOZE_MS };
  }
  if (!isContention(error)) return null;
  const message = error instanceof Error ? error.message : String(error);
  return { class: 'weather', code: 'database.busy', message, disposition: 'retry' };
}
