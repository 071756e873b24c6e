import { backoff } from '@libs/resilience';
import type { JobError } from './job';

/** First wait after a failed attempt; it doubles: 1, 2, 4, 8 minutes (design 7). */
const FIRST_WAIT_MS = 60_000;
/** Longest wait of our own choosing; a source may ask for more. */
const LONGEST_WAIT_MS = 60 * 60_000;
/** Waits are shortened by up to this share, so that what failed together does not come back together. */
const JITTER = 0.2;
/** Wait of a snooze that names none. */
const DEFAULT_SNOOZE_MS = 60_000;

/** After this long a dead letter of the weather is tried again by itself, seconds (design 7). */
export const WEATHER_PASSES_SECONDS = 24 * 60 * 60;
/** How often it is. */
export const MAX_AUTOMATIC_TRIES = 3;

/** What becomes of a failed job. */
export type FailureDecision =
  | { readonly kind: 'retry'; readonly waitMs: number }
  | { readonly kind: 'snooze'; readonly waitMs: number }
  | { readonly kind: 'bury'; readonly reason: string };

/**
 * Decides about a failed attempt. `attempts` counts it already.
 *
 * @param random a number in [0, 1); given by tests.
 */
export function decideFailure(error: JobError, attempts: number, maxAttempts: number, random: () => number = Math.random): FailureDecision {
  switch (error.disposition) {
    case 'reject':
      return { kind: 'bury', reason: `rejected: ${error.message}` };
    case 'snooze':
      return { kind: 'snooze', waitMs: error.retryAfterMs ?? DEFAULT_SNOOZE_MS };
    case 'retry':
      if (attempts >= maxAttempts) return { kind: 'bury', reason: gaveUp(error, attempts) };
      return { kind: 'retry', waitMs: Math.max(waitAfter(attempts, random), error.retryAfterMs ?? 0) };
    default:
      return error.disposition satisfies never;
  }
}

/** Decides about a job whose worker stopped answering: at once again, since nothing says the job is to blame, until attempts run out. */
export function decideExpiry(error: JobError, attempts: number, maxAttempts: number): FailureDecision {
  return attempts >= maxAttempts ? { kind: 'bury', reason: gaveUp(error, attempts) } : { kind: 'retry', waitMs: 0 };
}

function gaveUp(error: JobError, attempts: number): string {
  return `gave up after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}: ${error.message}`;
}

function waitAfter(attempts: number, random: () => number): number {
  return backoff({ attempt: Math.max(1, attempts), baseMs: FIRST_WAIT_MS, maxMs: LONGEST_WAIT_MS, jitter: JITTER }, random);
}
