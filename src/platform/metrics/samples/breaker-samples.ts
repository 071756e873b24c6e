import { Injectable } from '@nestjs/common';
import { type BreakerState, CircuitBreakers, DATABASE_BREAKER } from '@tds/platform/breakers';
import { gauge } from '../instruments';
import type { MetricSample } from '../metric-sampler';

const VALUE_OF: Readonly<Record<BreakerState, number>> = { closed: 0, half_open: 1, open: 2 };

const breakerState = gauge('tds_circuit_breaker_state', 'State of a circuit breaker: 0 closed, 1 half-open, 2 open', ['name']);

/** All circuit breakers, those of other processes too. */
@Injectable()
export class BreakerSamples implements MetricSample {
  readonly name = 'breakers';

  constructor(private readonly breakers: CircuitBreakers) {}

  async sample(): Promise<void> {
    // Known without the database, and the one that matters when there is none.
    breakerState.set({ name: DATABASE_BREAKER }, VALUE_OF[this.breakers.database.view([]).state]);
    const views = await this.breakers.list();
    breakerState.reset();
    for (const { name, state } of views) breakerState.set({ name }, VALUE_OF[state]);
  }
}
