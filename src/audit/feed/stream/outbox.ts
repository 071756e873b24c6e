import { Nudge } from '../nudge';

/** What waits for one slow reader, bounded: a reader that falls behind further loses its stream, never our memory. */
export class Outbox<T> {
  private items: T[] = [];
  private readonly news = new Nudge();
  private hasOverflowed = false;

  constructor(private readonly capacity: number) {}

  /** Adds items; false (and everything is dropped) when they don't fit. */
  push(items: readonly T[]): boolean {
    if (this.hasOverflowed || this.items.length + items.length > this.capacity) {
      this.hasOverflowed = true;
      this.items = [];
    } else {
      this.items.push(...items);
    }
    this.news.nudge();
    return !this.hasOverflowed;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  get overflowed(): boolean {
    return this.hasOverflowed;
  }

  /** Empty, and ready again after an overflow. */
  clear(): void {
    this.items = [];
    this.hasOverflowed = false;
  }

  /** All that waits; after at most `ms`, nothing. */
  async take(ms: number, signal: AbortSignal): Promise<readonly T[]> {
    if (this.items.length === 0 && !this.hasOverflowed) await this.news.wait(ms, signal);
    const taken = this.items;
    this.items = [];
    return taken;
  }
}
