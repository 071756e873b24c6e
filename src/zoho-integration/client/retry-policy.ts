import { backoff } from '@libs/resilience';
import type { ZohoRequest } from './zoho-call';
import { ZohoTransientError } from './zoho.errors';

/** Repeats of a call after its first attempt. */
export const MAX_RETRIES = 3;
/** 4, 8, 16 s, each up to a fifth shorter. Design 5. */
const BASE_WAIT_MS = 4_000;
const JITTER = 0.2;
/** Longest wait inside a call, ms: a minute-window 429 (60 s) with its jitter. Whoever must wait longer gets the error and comes back. */
export const MAX_WAIT_MS = 75_000;

/**
 * Milliseconds to wait before attempt `attemptsMade + 1`, or null when the error should reach the caller: it is not transient, the
 * attempts are spent, Zoho asked for a longer wait than a call may hold its worker, or a write may already have happened.
 */
export function retryWaitMs(
  error: unknown,
  attemptsMade: number,
  request: Pick<ZohoRequest, 'method'>,
  random: () => number,
): number | null {
  if (!(error instanceof ZohoTransientError) || attemptsMade > MAX_RETRIES) return null;
  if (request.method === 'POST' && error.mayHaveBeenProcessed) return null;
  const ownWaitMs = backoff({ attempt: attemptsMade, baseMs: BASE_WAIT_MS, maxMs: MAX_WAIT_MS, jitter: JITTER }, random);
  // What Zoho asks for is a minimum, so its jitter lengthens.
  const askedWaitMs = (error.retryAfterMs ?? 0) * (1 + JITTER * random());
  const waitMs = Math.round(Math.max(ownWaitMs, askedWaitMs));
  return waitMs <= MAX_WAIT_MS ? waitMs : null;
}
