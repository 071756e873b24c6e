import { CronTime } from 'cron';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How far back the latest due time is looked for, step by step: a frequent expression is found in the first, and a rare one has few times
 * in the wider ones. The last holds 29 February across a year without one (1900, 2100).
 */
const LOOK_BACK_MS = [2 * MINUTE_MS, HOUR_MS, DAY_MS, 8 * DAY_MS, 32 * DAY_MS, 367 * DAY_MS, 8 * 366 * DAY_MS];

/** Times that are counted one by one, at about a millisecond of the event loop each: two days of quarters of an hour. A day of seconds would stop the process for as many. */
const COUNTED = 200;

/** Due times whose successor is remembered; they are forgotten together. */
const REMEMBERED = 1_000;

/** The times a cron expression is due, in a time zone. */
export class DueTimes {
  private readonly time: CronTime;
  /** The last search for the latest time, and the instants for which it holds. */
  private searched: { readonly latest: Date | null; readonly fromMs: number; readonly untilMs: number } | undefined;
  /** The due time after a due time. Every look at the quota counts nearly the same ones again. */
  private readonly successors = new Map<number, Date | null>();

  /** @throws CronError when the expression is none. */
  constructor(
    cron: string,
    private readonly timeZone: string,
  ) {
    this.time = new CronTime(cron, timeZone);
  }

  /**
   * The last time it was due at or before an instant; null when there was none in the last eight years.
   * Searched once per due time: a search takes up to 50 ms of the event loop, and every process asks for every schedule every few seconds.
   */
  latest(now: Date): Date | null {
    const nowMs = now.getTime();
    if (!this.searched || nowMs < this.searched.fromMs || nowMs >= this.searched.untilMs) {
      const latest = this.search(now);
      this.searched = { latest, fromMs: latest?.getTime() ?? nowMs, untilMs: this.next(now)?.getTime() ?? nowMs + DAY_MS };
    }
    return this.searched.latest;
  }

  private search(now: Date): Date | null {
    for (const lookBackMs of LOOK_BACK_MS) {
      let latest: Date | null = null;
      for (let due = this.after(now.getTime() - lookBackMs); due && due <= now; due = this.after(due.getTime())) latest = due;
      if (latest) return latest;
    }
    return null;
  }

  /** The first time it is due after an instant; null when there is none in the next eight years (`0 0 31 2 *`). */
  next(now: Date): Date | null {
    return this.after(now.getTime());
  }

  /** How often it is due after one instant and up to another: exactly up to two hundred, beyond by the pace of those. */
  count(after: Date, until: Date): number {
    const due: Date[] = [];
    for (let next = this.next(after); next && next <= until && due.length < COUNTED; next = this.successor(next)) due.push(next);
    if (due.length < COUNTED) return due.length;
    const [first, last] = [due[0]!.getTime(), due.at(-1)!.getTime()];
    return COUNTED + Math.floor((until.getTime() - last) / ((last - first) / (COUNTED - 1)));
  }

  private successor(due: Date): Date | null {
    const known = this.successors.get(due.getTime());
    if (known !== undefined) return known;
    if (this.successors.size >= REMEMBERED) this.successors.clear();
    const next = this.next(due);
    this.successors.set(due.getTime(), next);
    return next;
  }

  private after(instantMs: number): Date | null {
    try {
      return this.time.getNextDateFrom(new Date(instantMs), this.timeZone).toJSDate();
    } catch {
      // Its only failure after the expression was read: no time within eight years.
      return null;
    }
  }
}
