import { Injectable } from '@nestjs/common';
import { BreakerOpenError, type BreakerView, CircuitBreakers } from '@tds/platform/breakers';
import type { Finding, HealingCheck, HealingContext, Outcome } from '../healing-check';

/**
 * Breakers whose wait is over and which nobody has called since: they would stay open until somebody does. One cheap call, through the
 * breaker, decides.
 */
@Injectable()
export class BreakerSupervisionCheck implements HealingCheck {
  readonly name = 'breaker_supervision';
  readonly description = 'Calls what an open breaker guards when its wait is over and nobody else calls, so that it closes after recovery';
  /** The breaker's own growing waits keep it from looping. */
  readonly repeatsPerHour = 60;

  constructor(private readonly breakers: CircuitBreakers) {}

  async detect(): Promise<readonly Finding[]> {
    const due = (await this.breakers.list()).filter(({ name, isProbeDue }) => isProbeDue && this.breakers.probeOf(name) !== undefined);
    return due.map(toFinding);
  }

  async act(findings: readonly Finding[], { signal }: HealingContext): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { subject } of findings) {
      signal.throwIfAborted();
      const error = await this.probe(subject);
      const { state, nextProbeAt } = await this.breakers.get(subject);
      const isClosed = state === 'closed';
      const effect = isClosed ? 'it answers, the breaker is closed' : `it does not answer: ${error ?? 'no reason given'}`;
      const after = { state, next_probe_at: nextProbeAt };
      outcomes.push({ subject, action: 'breaker.probed', effect, status: isClosed ? 'done' : 'failed', after });
    }
    return outcomes;
  }

  /** Why it is still away; null when it answered, or somebody else probes. */
  private async probe(name: string): Promise<string | null> {
    try {
      await this.breakers.probeOf(name)!();
      return null;
    } catch (error) {
      if (error instanceof BreakerOpenError) return 'somebody else asks at this moment';
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function toFinding({ name, reason, failures, openedAt, nextProbeAt, state }: BreakerView): Finding {
  return {
    subject: name,
    summary: `${name} has been open since ${openedAt?.toISOString() ?? 'an unknown time'}, its wait is over and nobody calls`,
    before: { state, reason, failures, opened_at: openedAt, next_probe_at: nextProbeAt },
  };
}
