import { ManualClock } from '@libs/testing';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { CircuitBreakers } from '@tds/platform/breakers';
import { SpoolDrainCheck } from './spool-drain.check';

const clock = new ManualClock(new Date('2026-06-09T12:00:00Z'));
const aCheck = (spool: { entries: number; oldestAt: Date | null }, answersForMs = Infinity) =>
  new SpoolDrainCheck(
    { execute: () => Promise.resolve({ drained: spool.entries }) } as unknown as CommandBus,
    { execute: () => Promise.resolve({ bytes: 1, ...spool }) } as unknown as QueryBus,
    { database: { answersForMs: () => answersForMs } } as unknown as CircuitBreakers,
    clock,
  );
const secondsAgo = (seconds: number) => new Date(clock.now().getTime() - seconds * 1_000);

describe('SpoolDrainCheck', () => {
  it.each([
    ['an empty spool', { entries: 0, oldestAt: null }, Infinity],
    ['what its process is about to drain', { entries: 3, oldestAt: secondsAgo(59) }, Infinity],
    ['a spool while the database is just back', { entries: 3, oldestAt: secondsAgo(600) }, 59_000],
  ])('leaves %s alone', async (_name, spool, answersForMs) => {
    await expect(aCheck(spool, answersForMs).detect()).resolves.toEqual([]);
  });

  it('drains what was left behind', async () => {
    const check = aCheck({ entries: 3, oldestAt: secondsAgo(61) }, 61_000);
    await expect(check.detect()).resolves.toMatchObject([{ subject: 'spool', before: { entries: 3 } }]);
    await expect(check.act()).resolves.toMatchObject([{ status: 'done', after: { drained: 3 } }]);
  });
});
