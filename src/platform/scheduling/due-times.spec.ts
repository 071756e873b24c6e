import * as fc from 'fast-check';
import { DueTimes } from './due-times';

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

describe('DueTimes', () => {
  it.each([
    {
      cron: '*/15 * * * *',
      zone: 'UTC',
      now: '2026-01-01T10:14:59.999Z',
      latest: '2026-01-01T10:00:00.000Z',
      next: '2026-01-01T10:15:00.000Z',
    },
    {
      cron: '*/15 * * * *',
      zone: 'UTC',
      now: '2026-01-01T10:15:00.000Z',
      latest: '2026-01-01T10:15:00.000Z',
      next: '2026-01-01T10:30:00.000Z',
    },
    {
      cron: '0 2 * * *',
      zone: 'Asia/Baghdad',
      now: '2026-01-01T10:00:00Z',
      latest: '2025-12-31T23:00:00.000Z',
      next: '2026-01-01T23:00:00.000Z',
    },
    { cron: '0 0 1 * *', zone: 'UTC', now: '2026-03-31T23:59:59Z', latest: '2026-03-01T00:00:00.000Z', next: '2026-04-01T00:00:00.000Z' },
    { cron: '0 0 29 2 *', zone: 'UTC', now: '2026-06-01T00:00:00Z', latest: '2024-02-29T00:00:00.000Z', next: '2028-02-29T00:00:00.000Z' },
    {
      cron: '*/5 * * * * *',
      zone: 'UTC',
      now: '2026-01-01T10:00:07.300Z',
      latest: '2026-01-01T10:00:05.000Z',
      next: '2026-01-01T10:00:10.000Z',
    },
    { cron: '0 0 31 2 *', zone: 'UTC', now: '2026-01-01T00:00:00Z', latest: null, next: null },
  ])('$cron in $zone at $now', ({ cron, zone, now, latest, next }) => {
    const times = new DueTimes(cron, zone);
    expect([iso(times.latest(new Date(now))), iso(times.next(new Date(now)))]).toEqual([latest, next]);
  });

  it('is due once on the day the clock goes forward over its time, and once on the day it goes back', () => {
    const times = new DueTimes('30 2 * * *', 'Europe/Berlin');
    const days = ['2026-03-29', '2026-10-25'].map((day) => [
      iso(times.latest(new Date(`${day}T12:00:00Z`))),
      iso(times.next(new Date(`${day}T12:00:00Z`))),
    ]);
    expect(days).toEqual([
      ['2026-03-29T01:00:00.000Z', '2026-03-30T00:30:00.000Z'],
      ['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
    ]);
  });

  it.each([
    ['0 2 * * *', 1],
    ['*/15 * * * *', 96],
    ['* * * * *', 1_440],
    ['*/2 * * * * *', 43_200],
    ['0 0 31 2 *', 0],
  ])('%s is due %i times a day, and counting them takes no time', (cron, count) => {
    const times = new DueTimes(cron, 'UTC');
    const next = jest.spyOn(times, 'next');
    expect(times.count(new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T00:00:00Z'))).toBe(count);
    expect(next.mock.calls.length).toBeLessThan(202);
  });

  it('searches for what it has not counted before only', () => {
    const times = new DueTimes('*/15 * * * *', 'UTC');
    const day = (minute: string) => times.count(new Date(`2026-01-01T00:${minute}:00Z`), new Date(`2026-01-02T00:${minute}:00Z`));
    expect(day('01')).toBe(96);
    const next = jest.spyOn(times, 'next');
    expect(day('16')).toBe(96);
    expect(next.mock.calls.length).toBeLessThan(4);
  });

  it('lets no time between the latest and the next', () => {
    const cron = fc.constantFrom('* * * * *', '0 * * * *', '*/15 * * * *', '30 2 * * *', '0 0 * * 1', '15 3 1 * *');
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Baghdad', 'America/New_York', 'Asia/Kathmandu');
    const now = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(cron, zone, now, (expression, timeZone, at) => {
        const times = new DueTimes(expression, timeZone);
        const [latest, next] = [times.latest(at)!, times.next(at)!];
        expect(latest <= at && at < next).toBe(true);
        expect(times.next(latest)).toEqual(next);
      }),
      { numRuns: 60 },
    );
  });
});
