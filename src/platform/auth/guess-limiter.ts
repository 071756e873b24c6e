import { parse } from 'ipaddr.js';
import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { prefixOf } from './api-key';
import { FailedAttempts } from './failed-attempts';

/** Bits of an IPv6 address that name a customer's network; the rest is its own to choose, and so no obstacle to someone who guesses. */
const IPV6_NETWORK_PARTS = 4;

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

/** The address by which somebody is known: an IPv4 address, or the network of an IPv6 one. */
export function networkOf(address: string): string {
  try {
    const parsed = parse(address);
    if (!('parts' in parsed)) return address;
    return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.parts.slice(0, IPV6_NETWORK_PARTS).join(':');
  } catch {
    return address;
  }
}
