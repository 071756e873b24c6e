import { Clock } from '@libs/resilience';
import { networkOf } from '@tds/platform/http';
import { Injectable } from '@nestjs/common';
import { prefixOf } from './api-key';
import { FailedAttempts } from './failed-attempts';

/**
 * Slows down those who guess keys: by the address they come from, and by the key they try, should they come from many.
 * Counted per process: what it bounds is this process's work and the odds of a guess, which are nil for 256 bits.
 */
@Injectable()
export class GuessLimiter {
  private readonly failures = new FailedAttempts();

  constructor(private readonly clock: Clock) {}

  /** How long somebody from this address must wait before trying this key, milliseconds; 0 when at once. */
  waitMs(address: string, key: string): number {
    const nowMs = this.clock.now().getTime();
    return Math.max(...subjectsOf(address, key).map((subject) => this.failures.waitMs(subject, nowMs)));
  }

  /** Counts a wrong key. True when this was the one too many. */
  recordFailure(address: string, key: string): boolean {
    const nowMs = this.clock.now().getTime();
    for (const subject of subjectsOf(address, key)) this.failures.record(subject, nowMs);
    return this.waitMs(address, key) > 0;
  }
}

function subjectsOf(address: string, key: string): readonly string[] {
  return [`address:${networkOf(address)}`, `key:${prefixOf(key)}`];
}
