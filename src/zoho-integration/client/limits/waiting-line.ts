import type { CallPurpose } from '@tds/sync';
import { LANES, rankOf } from './lanes';

/** Callers waiting for a permit: by lane, then first come, first served. */
export class WaitingLine<T extends { readonly lane: CallPurpose }> {
  private readonly lanes: T[][] = LANES.map(() => []);

  get size(): number {
    return this.lanes.reduce((sum, lane) => sum + lane.length, 0);
  }

  /** Who is next. */
  first(): T | undefined {
    return this.lanes.find((lane) => lane.length > 0)?.[0];
  }

  join(waiter: T): void {
    this.lanes[rankOf(waiter.lane)]?.push(waiter);
  }

  /** False when it was not in the line (any more). */
  leave(waiter: T): boolean {
    const lane = this.lanes[rankOf(waiter.lane)] ?? [];
    const at = lane.indexOf(waiter);
    if (at >= 0) lane.splice(at, 1);
    return at >= 0;
  }

  /** Takes out everyone of this lane and the less urgent ones. */
  dismissFrom(lane: CallPurpose): T[] {
    return this.lanes.slice(rankOf(lane)).flatMap((waiting) => waiting.splice(0));
  }
}
