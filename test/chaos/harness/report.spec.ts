import { sabotageOf } from './report';
import { type Outcome, type Scenario, isGood, problemsOf } from './scenario';

const good: Outcome = {
  events: 10,
  lost: 0,
  doubled: 0,
  recoveryMs: 1_000,
  ratePerSecond: { before: 100, after: 98 },
  failures: [],
  notes: [],
};

describe('an outcome', () => {
  it('is good when nothing is lost or doubled, and time and rate are kept', () => {
    expect(isGood(good)).toBe(true);
  });

  it.each<[Partial<Outcome>, string]>([
    [{ lost: 1 }, 'lost 1'],
    [{ doubled: 2 }, 'doubled 2'],
    [{ recoveryMs: null }, 'did not recover'],
    [{ ratePerSecond: { before: 100, after: 97.9 } }, 'rate after 97% of before'],
    [{ failures: ['something else'] }, 'something else'],
  ])('%j has a problem', (change, problem) => {
    expect(problemsOf({ ...good, ...change })).toEqual([problem]);
  });
});

describe('a scenario without its protection', () => {
  const scenario = { name: 'x', what: '', protection: { without: 'y', shows: /^lost/ } } as unknown as Scenario;
  const seenOf = (change: Partial<Outcome>): readonly string[] => sabotageOf(scenario, { ...good, ...change }).seen;

  it('is seen to fail by what the protection prevents, told first', () => {
    expect(seenOf({ lost: 3, doubled: 1, failures: ['a', 'b'] })).toEqual(['lost 3', 'doubled 1', 'a']);
  });

  it.each<[string, Partial<Outcome>]>([
    ['all went well', {}],
    ['something else went wrong', { doubled: 1 }],
    ['it broke off', { lost: 3, isBroken: true }],
  ])('proves nothing when %s', (_what, change) => {
    expect(seenOf(change)).toEqual([]);
  });
});
