export interface FailedAttemptsLimits {
  /** Failures one subject may have within the window. */
  readonly maxFailures: number;
  readonly windowMs: number;
  /** Subjects remembered; the longest silent is forgotten first. Bounds memory against someone with many addresses. */
  readonly maxSubjects: number;
}

/** 20 wrong keys a minute: more than a person mistypes, far too few to search 256 bits or to load the database. */
export const WRONG_KEY_LIMITS: FailedAttemptsLimits = { maxFailures: 20, windowMs: 60_000, maxSubjects: 20_000 };

/** Counts failures per subject (an address, a key) over a sliding window. Pure: times come in as milliseconds. */
export class FailedAttempts {
  /** Times of each subject's failures, oldest first. The map's order is the order of last failures. */
  private readonly failures = new Map<string, number[]>();

  constructor(private readonly limits: FailedAttemptsLimits = WRONG_KEY_LIMITS) {}

  record(subject: string, nowMs: number): void {
    const times = this.recent(subject, nowMs);
    this.failures.delete(subject);
    this.failures.set(subject, [...times, nowMs].slice(-this.limits.maxFailures));
    if (this.failures.size > this.limits.maxSubjects) this.forgetOldest();
  }

  /** How long the subject must wait, milliseconds; 0 when it may try. */
  waitMs(subject: string, nowMs: number): number {
    const times = this.recent(subject, nowMs);
    const [oldest] = times;
    if (oldest === undefined || times.length < this.limits.maxFailures) return 0;
    return oldest + this.limits.windowMs - nowMs;
  }

  /** How many more the subject may fail now. */
  left(subject: string, nowMs: number): number {
    return this.limits.maxFailures - this.recent(subject, nowMs).length;
  }

  private recent(subject: string, nowMs: number): readonly number[] {
    return (this.failures.get(subject) ?? []).filter((time) => time > nowMs - this.limits.windowMs);
  }

  private forgetOldest(): void {
    const oldest = this.failures.keys().next();
    if (!oldest.done) this.failures.delete(oldest.value);
  }
}
