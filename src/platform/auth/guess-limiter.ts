import { Clock } from '@libs/resilience';
import { networkOf } from '@tds/platform/http';
import { Injectable } from '@nestjs/common';
import { prefixOf } from './api-key';
import { FailedAttempts } from './failed-attempts';

/** What became of trying a key: found or not, or not tried, since somebody must wait first. */
export type KeyAttempt<Found> =
  | { readonly outcome: 'found'; readonly found: Found }
  | { readonly outcome: 'wrong'; readonly isLockedOut: boolean }
  | { readonly outcome: 'throttled'; readonly waitMs: number };

/**
 * Slows down those who guess keys: by the address they come from, and by the key they try, should they come from many.
 * Counted per process: what it bounds is this process's work and the odds of a guess, which are nil for 256 bits.
 */
@Injectable()
export class GuessLimiter {
  private readonly failures = new FailedAttempts();
  /** Attempts whose end is not known yet, by subject. */
  private readonly underWay = new Map<string, Set<Promise<unknown>>>();

  constructor(private readonly clock: Clock) {}

  /**
   * Tries a key. Attempts under way may all turn out wrong, so no more of them are let in than may fail; the others wait for their end. Or
   * whoever does not wait for one answer before the next guess would have as many as the database answers at once.
   */
  async attempt<Found>(address: string, key: string, lookUp: () => Promise<Found | undefined>): Promise<KeyAttempt<Found>> {
    const subjects = subjectsOf(address, key);
    for (let busy = this.busy(subjects); busy !== undefined; busy = this.busy(subjects)) await Promise.race(busy);
    const waitMs = this.waitMs(subjects);
    if (waitMs > 0) return { outcome: 'throttled', waitMs };
    const attempt = lookUp().then((found) => this.judge(subjects, found));
    for (const subject of subjects) this.track(subject, attempt);
    return attempt;
  }

  private judge<Found>(subjects: readonly string[], found: Found | undefined): KeyAttempt<Found> {
    if (found !== undefined) return { outcome: 'found', found };
    for (const subject of subjects) this.failures.record(subject, this.nowMs());
    return { outcome: 'wrong', isLockedOut: this.waitMs(subjects) > 0 };
  }

  /** The attempts under way of a subject whose failures would be used up by them; undefined where there is room, or none is left anyway. */
  private busy(subjects: readonly string[]): ReadonlySet<Promise<unknown>> | undefined {
    const nowMs = this.nowMs();
    return subjects
      .map((subject) => ({ left: this.failures.left(subject, nowMs), attempts: this.underWay.get(subject) }))
      .find(({ left, attempts }) => left > 0 && attempts !== undefined && attempts.size >= left)?.attempts;
  }

  private track(subject: string, attempt: Promise<unknown>): void {
    const attempts = this.underWay.get(subject) ?? new Set();
    this.underWay.set(subject, attempts);
    const ended: Promise<void> = attempt.then(
      () => this.forget(subject, ended),
      () => this.forget(subject, ended),
    );
    attempts.add(ended);
  }

  private forget(subject: string, attempt: Promise<unknown>): void {
    const attempts = this.underWay.get(subject);
    attempts?.delete(attempt);
    if (attempts?.size === 0) this.underWay.delete(subject);
  }

  private waitMs(subjects: readonly string[]): number {
    const nowMs = this.nowMs();
    return Math.max(...subjects.map((subject) => this.failures.waitMs(subject, nowMs)));
  }

  private nowMs(): number {
    return this.clock.now().getTime();
  }
}

function subjectsOf(address: string, key: string): readonly string[] {
  return [`address:${networkOf(address)}`, `key:${prefixOf(key)}`];
}
