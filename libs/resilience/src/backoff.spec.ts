import * as fc from 'fast-check';
import { backoff } from './backoff';

const options = fc.record({
  attempt: fc.integer({ min: 1, max: 2_000_000 }),
  baseMs: fc.integer({ min: 0, max: 3_600_000 }),
  factor: fc.double({ min: 1, max: 100, noNaN: true }),
  maxMs: fc.integer({ min: 0, max: 86_400_000 }),
  jitter: fc.double({ min: 0, max: 1, noNaN: true }),
});
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('backoff', () => {
  it.each([
    { attempt: 1, expected: 4_000 },
    { attempt: 2, expected: 8_000 },
    { attempt: 3, expected: 16_000 },
    { attempt: 4, expected: 20_000 },
  ])('waits $expected ms after attempt $attempt without jitter', ({ attempt, expected }) => {
    expect(backoff({ attempt, baseMs: 4_000, factor: 2, maxMs: 20_000, jitter: 0 })).toBe(expected);
  });

  it('takes half of the wait as random unless told otherwise', () => {
    expect(backoff({ attempt: 1, baseMs: 1_000, maxMs: 5_000 }, () => 0)).toBe(1_000);
    expect(backoff({ attempt: 1, baseMs: 1_000, maxMs: 5_000 }, () => 0.5)).toBe(750);
  });

  it('stays between the jittered lower bound and the limit, as whole milliseconds', () => {
    fc.assert(
      fc.property(options, random, (o, r) => {
        const full = o.baseMs === 0 ? 0 : Math.min(o.maxMs, o.baseMs * o.factor ** (o.attempt - 1));
        const waitMs = backoff(o, () => r);
        expect(Number.isSafeInteger(waitMs)).toBe(true);
        expect(waitMs).toBeLessThanOrEqual(o.maxMs);
        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(full * (1 - o.jitter)));
      }),
    );
  });

  it('never shrinks from one attempt to the next for the same draw', () => {
    fc.assert(
      fc.property(options, random, (o, r) => {
        expect(backoff({ ...o, attempt: o.attempt + 1 }, () => r)).toBeGreaterThanOrEqual(backoff(o, () => r));
      }),
    );
  });

  it('never waits longer for a larger draw', () => {
    fc.assert(
      fc.property(options, random, random, (o, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(backoff(o, () => high)).toBeLessThanOrEqual(backoff(o, () => low));
      }),
    );
  });

  it('reaches the limit and stays there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 2_000_000 }), fc.integer({ min: 1, max: 1_000 }), (attempt, baseMs) => {
        expect(backoff({ attempt, baseMs, factor: 2, maxMs: 60_000, jitter: 0 })).toBe(60_000);
      }),
    );
  });

  it.each([
    { attempt: 0 },
    { attempt: 1.5 },
    { attempt: Number.NaN },
    { baseMs: -1 },
    { baseMs: Number.NaN },
    { maxMs: Number.POSITIVE_INFINITY },
    { factor: 0.5 },
    { jitter: 1.1 },
    { jitter: -0.1 },
  ])('refuses %o', (wrong) => {
    expect(() => backoff({ attempt: 1, baseMs: 1, factor: 2, maxMs: 10, jitter: 0, ...wrong })).toThrow(RangeError);
  });
});
