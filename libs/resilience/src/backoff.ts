/** How waits between attempts grow. */
export interface BackoffOptions {
  /** Attempts made so far, from 1: after the first failed attempt the wait is `baseMs`. */
  readonly attempt: number;
  /** Wait after the first attempt, ms, before jitter. */
  readonly baseMs: number;
  /** What each further attempt multiplies the wait by; >= 1. Default 2. */
  readonly factor?: number;
  /** Longest wait, ms. */
  readonly maxMs: number;
  /** Share of the wait that is random, 0 (none) to 1 (all): the wait lies in `[(1 - jitter) * full, full]`. Default 0.5. */
  readonly jitter?: number;
}

/**
 * Milliseconds to wait before the next attempt: `baseMs * factor^(attempt - 1)`, at most `maxMs`, shortened by jitter so that
 * many waiters spread out. Jitter only ever shortens: `maxMs` is a promise to whoever waits.
 *
 * @param random a number in [0, 1); given by tests.
 * @throws RangeError for an attempt below 1, a negative wait, a factor below 1 or a jitter outside 0..1.
 */
export function backoff(options: BackoffOptions, random: () => number = Math.random): number {
  const { attempt, baseMs, factor = 2, maxMs, jitter = 0.5 } = options;
  requireThat(Number.isInteger(attempt) && attempt >= 1, 'attempt must be an integer from 1', attempt);
  requireThat(baseMs >= 0 && Number.isFinite(baseMs), 'baseMs must be a finite number from 0', baseMs);
  requireThat(maxMs >= 0 && Number.isFinite(maxMs), 'maxMs must be a finite number from 0', maxMs);
  requireThat(factor >= 1, 'factor must be at least 1', factor);
  requireThat(jitter >= 0 && jitter <= 1, 'jitter must lie in 0..1', jitter);

  // factor ** 1e6 is Infinity, and 0 * Infinity is NaN: a base of nothing waits for nothing.
  const full = baseMs === 0 ? 0 : Math.min(maxMs, baseMs * factor ** (attempt - 1));
  return Math.round(full * (1 - jitter * random()));
}

function requireThat(holds: boolean, rule: string, value: number): void {
  if (!holds) throw new RangeError(`${rule}, got ${value}`);
}
