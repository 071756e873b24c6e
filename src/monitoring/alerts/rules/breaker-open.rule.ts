import { Injectable } from '@nestjs/common';
import { type BreakerView, breakerTitle, CircuitBreakers, DATABASE_BREAKER } from '@tds/platform/breakers';
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
    return open.map((breaker) => ({
      subject: breaker.name,
      severity: breaker.name.startsWith('alerts:') ? 'warning' : 'error',
      title: `${breakerTitle(breaker.name)} is given a pause`,
      message: messageOf(breaker),
      details: { breaker: breaker.name, state: breaker.state, reason: breaker.reason, opened_at: breaker.openedAt?.toISOString() },
    }));
  }
}

function messageOf({ reason, changedBy, nextProbeAt }: BreakerView): string {
  const why = reason === null ? '' : ` (${reason})`;
  const who = changedBy.startsWith('key:')
    ? `${changedBy.slice('key:'.length)} shut it off${why}: calls`
    : `Calls failed repeatedly${why} and`;
  return `${who} are held back${nextProbeAt === null ? '' : ` until a probe at ${nextProbeAt.toISOString()}`}.`;
}
