import * as fc from 'fast-check';
import { dailyBudget, LANES, minuteCapacity } from './lanes';

const DAY_MS = 86_400_000;

describe('minuteCapacity', () => {
  it('leaves the more room the less urgent a lane is, and never nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (perMinute) => {
        const capacities = LANES.map((lane) => minuteCapacity(lane, perMinute));
        expect(capacities[0]).toBe(perMinute);
        expect(capacities).toEqual([...capacities].sort((a, b) => b - a));
        expect(Math.min(...capacities)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('costs a full sync at the default rate less than 3 percent', () => {
    expect(minuteCapacity('full', 80)).toBe(78);
  });
});

describe('dailyBudget', () => {
  it.each([
    ['webhook_refetch', 1, true],
    ['webhook_refetch', 0, false],
    ['user', 21, true],
    ['user', 20, false],
    ['full', 201, true],
    ['full', 200, false],
    ['verification', 301, true],
    ['verification', 300, false],
  ] as const)('%s with %i of 1000 left at the start of the day: open is %p', (lane, remaining, isOpen) => {
    expect(dailyBudget(lane, { limit: 1000, remaining, resetsInMs: DAY_MS })).toMatchObject({ isOpen });
  });

  it('frees the reserve as the day ends', () => {
    expect(dailyBudget('full', { limit: 1000, remaining: 60, resetsInMs: DAY_MS / 4 })).toEqual({ isOpen: true });
  });

  it('says when to come back: a little later it is open, if nobody spends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANES),
        fc.integer({ min: 100, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 120_000, max: DAY_MS }),
        (lane, limit, remaining, resetsInMs) => {
          const budget = dailyBudget(lane, { limit, remaining, resetsInMs });
          if (budget.isOpen) return;
          expect(budget.retryAfterMs).toBeGreaterThan(0);
          const later = resetsInMs - budget.retryAfterMs - 1;
          if (later > 0) expect(dailyBudget(lane, { limit, remaining, resetsInMs: later })).toEqual({ isOpen: true });
        },
      ),
    );
  });

  it('waits for the reset when nothing is left at all', () => {
    expect(dailyBudget('user', { limit: 1000, remaining: 0, resetsInMs: 5_000 })).toEqual({ isOpen: false, retryAfterMs: 5_000 });
  });
});
