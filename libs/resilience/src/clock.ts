/** Longest delay `setTimeout` keeps; above it Node fires at once. */
const MAX_TIMER_MS = 2_147_483_647;

/**
 * Time as a dependency: what waits or stamps takes a `Clock`, so that tests can move time instead of waiting for it.
 * Leases and schedules do not use it: there the database's `now()` decides, one clock for all processes.
 */
export abstract class Clock {
  /** The current instant. */
  abstract now(): Date;

  /**
   * Resolves after `ms` milliseconds (at once when `ms` <= 0).
   * Rejects with `signal.reason` as soon as `signal` aborts, and at once if it already has.
   */
  abstract sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    for (let left = ms; left > 0; left -= MAX_TIMER_MS) await pause(Math.min(left, MAX_TIMER_MS), signal);
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
