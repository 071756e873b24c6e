import { SandboxClock } from '../core/clock';
import { SECONDS_PER_DAY, startOfDay } from '../core/zoho-time';
import { Limits } from '../options';
import { errors, ZohoError } from './zoho-error';

const WINDOW_MS = 60_000;
/** What the headers say when nothing is limited. */
const UNLIMITED_PER_DAY = 10_000_000;

/** Zoho's three limits on an organisation: calls in a minute, in process, and in a day of its own time zone. */
export class RateLimiter {
  private readonly recent: number[] = [];
  private head = 0;
  private inProcess = 0;
  private day = 0;
  private usedToday = 0;

  constructor(
    private readonly limits: Limits | 'off',
    private readonly clock: SandboxClock,
  ) {}

  /** Counts a call in, or says why it is refused. A refused call uses up nothing. */
  admit(): ZohoError | undefined {
    this.rollDay();
    const now = this.clock.milliseconds();
    if (this.limits !== 'off') {
      while (this.head < this.recent.length && this.recent[this.head]! <= now - WINDOW_MS) this.head++;
      if (this.usedToday >= this.limits.perDay) return errors.perDay(this.limits.perDay);
      if (this.recent.length - this.head >= this.limits.perMinute) return errors.perMinute();
      if (this.inProcess >= this.limits.concurrency) return errors.concurrency();
      this.remember(now);
    }
    this.inProcess++;
    this.usedToday++;
    return undefined;
  }

  /** Counts an admitted call out. */
  release(): void {
    this.inProcess--;
  }

  /** Calls admitted since midnight in the organisation's time zone. */
  get today(): number {
    this.rollDay();
    return this.usedToday;
  }

  /** The daily quota, as Zoho puts it on every answer; the reset is in seconds from now. */
  headers(): Record<string, string> {
    this.rollDay();
    const limit = this.limits === 'off' ? UNLIMITED_PER_DAY : this.limits.perDay;
    return {
      'x-rate-limit-limit': String(limit),
      'x-rate-limit-remaining': String(Math.max(0, limit - this.usedToday)),
      'x-rate-limit-reset': String(this.day + SECONDS_PER_DAY - this.clock.seconds()),
    };
  }

  private remember(now: number): void {
    this.recent.push(now);
    if (this.head > 1000) {
      this.recent.splice(0, this.head);
      this.head = 0;
    }
  }

  private rollDay(): void {
    const day = startOfDay(this.clock.seconds());
    if (day === this.day) return;
    this.day = day;
    this.usedToday = 0;
  }
}
