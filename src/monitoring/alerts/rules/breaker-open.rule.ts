import { Injectable } from '@nestjs/common';
import { CircuitBreakers, DATABASE_BREAKER } from '@tds/platform/breakers';
import type { AlertRule, Condition } from './alert-rule';

@Injectable()
export class BreakerOpenRule implements AlertRule {
  readonly id = 'breaker.open';
  readonly scope = 'cluster';
  readonly thresholds = [];

  constructor(private readonly breakers: CircuitBreakers) {}

  async look(): Promise<readonly Condition[]> {
    // The database's is each process's own view, and who cannot reach the database cannot raise an alert.
    const open = (await this.breakers.list()).filter(({ name, state }) => state !== 'closed' && name !== DATABASE_BREAKER);
    return open.map(({ name, state, reason, openedAt, nextProbeAt }) => ({
      subject: name,
      severity: name.startsWith('alerts:') ? 'warning' : 'error',
      title: `${name} is given a pause`,
      message: `Calls failed repeatedly${reason === null ? '' : ` (${reason})`} and are held back${nextProbeAt === null ? '' : ` until a probe at ${nextProbeAt.toISOString()}`}.`,
      details: { breaker: name, state, reason, opened_at: openedAt?.toISOString() },
    }));
  }
}
