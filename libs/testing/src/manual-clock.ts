import { Clock } from '@libs/resilience';

interface Sleeper {
  readonly wakesAt: number;
  readonly wake: () => void;
}

/** A clock that stands still until the test moves it. */
export class ManualClock extends Clock {
  private readonly sleepers = new Set<Sleeper>();
  private nowMs: number;

  constructor(start: Date | string = '2026-01-01T00:00:00Z') {
    super();
    this.nowMs = new Date(start).getTime();
  }

  override now(): Date {
    return new Date(this.nowMs);
  }

  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    if (ms <= 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const wake = (): void => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      };
      const sleeper = { wakesAt: this.nowMs + ms, wake };
      this.sleepers.add(sleeper);
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  /** How many sleep. */
  get sleeping(): number {
    return this.sleepers.size;
  }

  /** Moves time on, waking sleepers in the order of their times; what they start meanwhile may sleep and be woken too. */
  async advance(ms: number): Promise<void> {
    const target = this.nowMs + ms;
    await settle();
    for (let next = this.nextBefore(target); next; next = this.nextBefore(target)) {
      this.sleepers.delete(next);
      this.nowMs = next.wakesAt;
      next.wake();
      await settle();
    }
    this.nowMs = target;
  }

  private nextBefore(target: number): Sleeper | undefined {
    const due = [...this.sleepers].filter(({ wakesAt }) => wakesAt <= target);
    return due.sort((a, b) => a.wakesAt - b.wakesAt)[0];
  }
}

/** Lets everything that was resolved run on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
