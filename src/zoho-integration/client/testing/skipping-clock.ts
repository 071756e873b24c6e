import { Clock } from '@libs/resilience';

/** A clock on which every sleep is over at once: time moves by it. For retries, where only the length of the waits matters. */
export class SkippingClock extends Clock {
  private nowMs = Date.now();

  override now(): Date {
    return new Date(this.nowMs);
  }

  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    this.nowMs += Math.max(0, ms);
    return Promise.resolve();
  }
}
