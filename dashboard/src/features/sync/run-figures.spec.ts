import { runFigures } from './run-figures';

const started_at = '2026-03-01T10:00:00.000Z';
const at = (seconds: number): Date => new Date(Date.parse(started_at) + seconds * 1_000);

describe('runFigures', () => {
  it('tells rate and time left of a run under way', () => {
    expect(runFigures({ started_at, ended_at: null, processed: 200, total: 1_000 }, at(10))).toEqual({
      elapsedMs: 10_000,
      perSecond: 20,
      remainingMs: 40_000,
    });
  });

  it.each([
    { name: 'nothing done yet', processed: 0, total: 100, now: at(10), perSecond: null },
    { name: 'the first moments', processed: 5, total: 100, now: at(0.1), perSecond: null },
    { name: 'no total', processed: 50, total: null, now: at(10), perSecond: 5 },
    { name: 'a clock behind the server’s', processed: 50, total: 100, now: at(-5), perSecond: null },
  ])('says no time left with $name', ({ processed, total, now, perSecond }) => {
    expect(runFigures({ started_at, ended_at: null, processed, total }, now)).toMatchObject({ perSecond, remainingMs: null });
  });

  it('tells the rate of a run that ended by its own end', () => {
    expect(runFigures({ started_at, ended_at: at(5).toISOString(), processed: 100, total: 100 }, at(500))).toEqual({
      elapsedMs: 5_000,
      perSecond: 20,
      remainingMs: null,
    });
  });

  it('never tells less than nothing left', () => {
    expect(runFigures({ started_at, ended_at: null, processed: 120, total: 100 }, at(10)).remainingMs).toBe(0);
  });
});
