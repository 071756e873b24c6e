import * as fc from 'fast-check';
import { MAX_RETRIES, MAX_WAIT_MS, retryWaitMs } from './retry-policy';
import { ZohoNotFoundError, ZohoTransientError } from './zoho.errors';

const get = { method: 'GET' } as const;
const post = { method: 'POST' } as const;
const transient = (facts: { retryAfterMs?: number; mayHaveBeenProcessed?: boolean } = {}) =>
  new ZohoTransientError('zoho.network', 'away', { endpoint: 'GET /', ...facts });
const steady = () => 0;

describe('retryWaitMs', () => {
  it('waits 4, 8, 16 s and then gives up', () => {
    expect([1, 2, 3, 4].map((made) => retryWaitMs(transient(), made, get, steady))).toEqual([4_000, 8_000, 16_000, null]);
  });

  it.each([
    ['an error that will not pass', new ZohoNotFoundError('gone', { endpoint: 'GET /', askedAt: new Date(0) }), get],
    ['an error that is not ours', new Error('bug'), get],
    ['a wait longer than a worker may be held', transient({ retryAfterMs: MAX_WAIT_MS + 1 }), get],
    ['a write that may have happened', transient(), post],
  ])('gives up at %s', (_, error, request) => {
    expect(retryWaitMs(error, 1, request, steady)).toBeNull();
  });

  it('repeats a write Zoho never took', () => {
    expect(retryWaitMs(transient({ mayHaveBeenProcessed: false }), 1, post, steady)).toBe(4_000);
  });

  it('honours the wait of a minute block whatever the jitter', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: MAX_RETRIES }), (random, made) => {
        const waitMs = retryWaitMs(transient({ retryAfterMs: 60_000 }), made, get, () => random);
        expect(waitMs).toBeGreaterThanOrEqual(60_000);
        expect(waitMs).toBeLessThanOrEqual(MAX_WAIT_MS);
      }),
    );
  });

  it('stays within a fifth of the schedule', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: MAX_RETRIES }), (random, made) => {
        const full = 4_000 * 2 ** (made - 1);
        const waitMs = retryWaitMs(transient(), made, get, () => random) as number;
        expect(waitMs).toBeGreaterThanOrEqual(full * 0.8);
        expect(waitMs).toBeLessThanOrEqual(full);
      }),
    );
  });
});
