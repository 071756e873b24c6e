import { Prng } from '../core/prng';
import { Store } from '../store/store';
import { BusinessDay } from './business';

/** How busy the company is. */
export interface TrafficOptions {
  /** Changes a second. */
  readonly perSecond?: number;
  /** Orders a day, each with the handful of changes that come with it. Default 300. */
  readonly ordersPerDay?: number;
  /** Factor on the passing of time, with `ordersPerDay`. Default 1. */
  readonly speedUp?: number;
}

export interface TrafficStatus {
  readonly running: boolean;
  readonly perSecond: number;
  /** Changes made since the sandbox started. */
  readonly changes: number;
}

/** Records that change because of one order: the order itself, prices, stock, contacts. Assumed, not measured. */
const CHANGES_PER_ORDER = 4;
const SECONDS_PER_DAY = 86_400;
const TICK_MS = 20;

/** Makes the organisation live: the n-th change is always the same for one seed and one starting state. */
export class Traffic {
  private readonly business: BusinessDay;
  private timer: NodeJS.Timeout | undefined;
  private perSecond = 0;
  private changes = 0;

  constructor(store: Store, seed: number) {
    this.business = new BusinessDay(store, new Prng(seed, 0x7aff));
  }

  get status(): TrafficStatus {
    return { running: this.timer !== undefined, perSecond: this.perSecond, changes: this.changes };
  }

  /** Begins, or changes the pace. */
  start(options: TrafficOptions = {}): void {
    this.stop();
    this.perSecond = options.perSecond ?? ((options.ordersPerDay ?? 300) * CHANGES_PER_ORDER * (options.speedUp ?? 1)) / SECONDS_PER_DAY;
    const startedAt = performance.now();
    let done = 0;
    this.timer = setInterval(() => {
      const due = Math.floor(((performance.now() - startedAt) / 1000) * this.perSecond);
      this.step(due - done);
      done = due;
    }, TICK_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.perSecond = 0;
  }

  /** Makes changes now. */
  step(count = 1): void {
    for (let index = 0; index < count; index++) {
      this.business.act();
      this.changes++;
    }
  }
}
