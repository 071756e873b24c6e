import * as fc from 'fast-check';
import { type ForecastFacts, forecastOf, isAmongShare } from './forecast';

const facts = (overrides: Partial<ForecastFacts> = {}): ForecastFacts => ({
  limit: 1_000,
  remaining: 1_000,
  hoursLeft: 24,
  unplannedPerHour: 0,
  firings: { stock: 96, incremental: 24, full: 1, image: 1 },
  callsPerFiring: { stock: 1, incremental: 13, full: 60, image: 100 },
  ...overrides,
});
const shares = (overrides: Partial<ForecastFacts>) =>
  Object.fromEntries(forecastOf(facts(overrides)).schedules.map(({ mode, share }) => [mode, share]));

describe('the forecast', () => {
  it('lets everything run while the calls suffice', () => {
    expect(forecastOf(facts())).toMatchObject({ expectedCalls: 568, expectedRemaining: 432, isTight: false, isEasy: true });
    expect(shares({})).toEqual({ stock: 1, incremental: 1, full: 1, image: 1 });
  });

  it('gives what is left to the most urgent first, less what its lane must leave; a part of a run that comes once is none', () => {
    expect(shares({ remaining: 668 })).toEqual({ stock: 1, incremental: 1, full: 1, image: 0 });
    expect(shares({ remaining: 508 })).toEqual({ stock: 1, incremental: 1, full: 0, image: 0 });
    expect(shares({ remaining: 352 })).toEqual({ stock: 1, incremental: 0.5, full: 0, image: 0 });
    expect(shares({ remaining: 98 })).toEqual({ stock: 0.5, incremental: 0, full: 0, image: 0 });
    expect(shares({ remaining: 0 })).toEqual({ stock: 0, incremental: 0, full: 0, image: 0 });
  });

  it('keeps less back as the day ends: a reserve is worth nothing then', () => {
    const firings = { stock: 4, incremental: 1, full: 0, image: 0 };
    expect(shares({ remaining: 25, hoursLeft: 1, firings })).toEqual({ stock: 1, incremental: 1, full: 1, image: 1 });
    expect(shares({ remaining: 25, hoursLeft: 12, firings })).toEqual({ stock: 0, incremental: 0, full: 1, image: 1 });
  });

  it('sets apart what webhooks and people will take at the present rate', () => {
    const rest = { remaining: 968, hoursLeft: 10 };
    expect(forecastOf(facts({ ...rest, unplannedPerHour: 10 }))).toMatchObject({
      unplannedCalls: 100,
      expectedRemaining: 300,
      isTight: false,
    });
    expect(forecastOf(facts({ ...rest, unplannedPerHour: 50 })).isTight).toBe(true);
  });

  it('neither begins nor ends a shortage while things are close', () => {
    expect(forecastOf(facts({ remaining: 640, hoursLeft: 1 }))).toMatchObject({ isTight: false, isEasy: false });
  });

  it('never plans to spend more than there is', () => {
    const amount = fc.integer({ min: 0, max: 3_000 });
    const perMode = (max: number) =>
      fc.record({
        stock: fc.integer({ min: 0, max }),
        incremental: fc.integer({ min: 0, max }),
        full: fc.integer({ min: 0, max }),
        image: fc.integer({ min: 0, max }),
      });
    fc.assert(
      fc.property(amount, amount, perMode(100), perMode(300), (limit, remaining, firings, callsPerFiring) => {
        const { schedules } = forecastOf(facts({ limit, remaining, firings, callsPerFiring }));
        const spent = schedules.reduce((sum, each) => sum + each.share * each.plannedFirings * each.callsPerFiring, 0);
        expect(spent).toBeLessThanOrEqual(remaining + 1e-6);
      }),
    );
  });
});

describe('thinning out', () => {
  it('does the share of the firings, evenly', () => {
    const done = (share: number, of: number) => Array.from({ length: of }, (_, n) => n + 1).filter((n) => isAmongShare(n, share));
    expect(done(0.5, 8)).toEqual([2, 4, 6, 8]);
    expect(done(0.25, 8)).toEqual([4, 8]);
    expect([done(1, 5).length, done(0, 5).length, done(0.3, 100).length]).toEqual([5, 0, 30]);
  });
});
