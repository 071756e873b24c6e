import type { ComparisonCounts } from './comparison';
import { recommend } from './recommendation';
import { agreement, dataQualityScore } from './verdict';

const NONE: ComparisonCounts = {
  zohoCount: 1000,
  localCount: 1000,
  records: 1000,
  missingLocal: 0,
  missingZoho: 0,
  stale: 0,
  different: 0,
  inFlight: 0,
};

describe('agreement', () => {
  it('is 100 only where nothing differs, and never rounded up to it', () => {
    expect(agreement('fields', NONE)).toEqual({ matched: 1000, matchPercentage: 100 });
    expect(agreement('fields', { ...NONE, records: 1_000_000, different: 1 }).matchPercentage).toBe(99.99);
  });

  it('leaves out what is on its way, and is whole where there is nothing', () => {
    expect(agreement('ids', { ...NONE, inFlight: 500, stale: 250 })).toEqual({ matched: 250, matchPercentage: 50 });
    expect(agreement('ids', { ...NONE, records: 0, zohoCount: 0, localCount: 0 }).matchPercentage).toBe(100);
  });

  it('of counts is the smaller number of the larger', () => {
    expect(agreement('counts', { ...NONE, localCount: 950 })).toEqual({ matched: 950, matchPercentage: 95 });
  });
});

describe('the data quality score', () => {
  it('multiplies completeness, currency and accuracy', () => {
    const counts = { ...NONE, missingLocal: 100, missingZoho: 100, stale: 80, different: 40 };
    expect(dataQualityScore('fields', counts, { error: 40 })).toBe(68.4);
    expect(dataQualityScore('fields', counts, { info: 40 })).toBe(71.64);
    expect(dataQualityScore('fields', NONE, {})).toBe(100);
  });
});

describe('the recommendation', () => {
  const facts = { counts: NONE, ahead: 0, callsToList: 5, callsToRepair: 10, isFoundByListingAlone: false };
  const of = (counts: Partial<ComparisonCounts>, more: object = {}) => recommend({ ...facts, counts: { ...NONE, ...counts }, ...more });

  it.each([
    [{}, {}, 'no_sync_needed', 0],
    [{ stale: 10 }, { ahead: 10 }, 'incremental_sync', 1],
    [{ stale: 10 }, { ahead: 9 }, 'full_sync', 5],
    [{ missingLocal: 3, missingZoho: 3 }, {}, 'full_sync', 5],
    [{ different: 1 }, {}, 'manual_review', 10],
    [{ missingZoho: 51 }, {}, 'manual_review', 10],
    [{ stale: 10 }, { callsToRepair: 1 }, 'manual_review', 1],
    [{ missingZoho: 1 }, {}, 'full_sync', 5],
    [{ missingZoho: 1 }, { isFoundByListingAlone: true }, 'manual_review', 10],
  ])('for %p with %p is %s at %p calls', (counts, more, action, apiCalls) => {
    expect(of(counts, more)).toMatchObject({ action, apiCalls });
  });
});
