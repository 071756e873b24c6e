import { withinBudget } from './healing-budget';

const finding = (subject: string) => ({ subject, summary: subject, before: {} });
const subjects = (findings: readonly { subject: string }[]) => findings.map(({ subject }) => subject).join('');
const limits = { actionsPerHour: 5, repeatsPerHour: 2 };

describe('withinBudget', () => {
  it.each([
    ['all where nothing was done', 'abc', {}, 'abc', ''],
    ['not what was done too often', 'abc', { b: 2 }, 'ac', 'b'],
    ['no more than is left of the hour', 'abc', { x: 1, y: 1, z: 1 }, 'ab', 'c'],
    ['nothing when the hour is spent', 'ab', { x: 1, y: 2, z: 2 }, '', 'ab'],
    ['what was done once', 'a', { a: 1 }, 'a', ''],
  ])('allows %s', (_name, found, spent, allowed, held) => {
    const result = withinBudget([...found].map(finding), new Map(Object.entries(spent)), limits);
    expect([subjects(result.allowed), subjects(result.held)]).toEqual([allowed, held]);
  });
});
