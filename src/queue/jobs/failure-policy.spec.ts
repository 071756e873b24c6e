import * as fc from 'fast-check';
import { anError } from '../testing/a-job';
import { decideExpiry, decideFailure } from './failure-policy';

const MINUTE = 60_000;

it.each([
  { attempts: 1, waitMs: 1 * MINUTE },
  { attempts: 2, waitMs: 2 * MINUTE },
  { attempts: 3, waitMs: 4 * MINUTE },
  { attempts: 4, waitMs: 8 * MINUTE },
  { attempts: 12, waitMs: 60 * MINUTE },
])('waits $waitMs ms after attempt $attempts', ({ attempts, waitMs }) => {
  expect(decideFailure(anError(), attempts, 20, () => 0)).toEqual({ kind: 'retry', waitMs });
  expect(decideFailure(anError(), attempts, 20, () => 1)).toEqual({ kind: 'retry', waitMs: waitMs * 0.8 });
});

it.each([
  {
    name: 'the last attempt',
    error: anError(),
    attempts: 4,
    decision: { kind: 'bury', reason: 'gave up after 4 attempts: the source was away' },
  },
  {
    name: 'one more than allowed',
    error: anError(),
    attempts: 5,
    decision: { kind: 'bury', reason: 'gave up after 5 attempts: the source was away' },
  },
  {
    name: 'a rejection',
    error: anError({ disposition: 'reject' }),
    attempts: 1,
    decision: { kind: 'bury', reason: 'rejected: the source was away' },
  },
  { name: 'a snooze', error: anError({ disposition: 'snooze' }), attempts: 4, decision: { kind: 'snooze', waitMs: MINUTE } },
  {
    name: 'a snooze as told',
    error: anError({ disposition: 'snooze', retryAfterMs: 5 }),
    attempts: 9,
    decision: { kind: 'snooze', waitMs: 5 },
  },
  {
    name: 'a wait the source asks for',
    error: anError({ retryAfterMs: 999_999 }),
    attempts: 1,
    decision: { kind: 'retry', waitMs: 999_999 },
  },
])('decides about $name', ({ error, attempts, decision }) => {
  expect(decideFailure(error, attempts, 4)).toEqual(decision);
});

it('never waits less than the source asks, nor gives up early', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      fc.nat(10_000_000),
      (attempts, maxAttempts, retryAfterMs) => {
        const decision = decideFailure(anError({ retryAfterMs }), attempts, maxAttempts);
        expect(decision.kind).toBe(attempts >= maxAttempts ? 'bury' : 'retry');
        if (decision.kind === 'retry') expect(decision.waitMs).toBeGreaterThanOrEqual(retryAfterMs);
      },
    ),
  );
});

it('takes a job of a dead worker back at once, until its attempts run out', () => {
  expect(decideExpiry(anError(), 3, 4)).toEqual({ kind: 'retry', waitMs: 0 });
  expect(decideExpiry(anError(), 4, 4)).toMatchObject({ kind: 'bury' });
});
