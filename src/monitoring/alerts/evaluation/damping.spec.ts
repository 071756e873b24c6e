import { type ConditionState, damp } from './damping';

const DAMPING = { hold: 2, clear: 3 };

/** The alert after each evaluation: `o` open or opened, `.` nothing, `x` ended. `1` seen, `0` not seen, `?` the rule did not answer. */
function run(evaluations: string): string {
  let states: readonly ConditionState[] = [];
  let told = '';
  for (const sight of evaluations) {
    const seen = sight === '1' ? [{ dedupeKey: 'a', rule: 'r' }] : [];
    const result = damp(states, seen, new Set(sight === '?' ? [] : ['r']), DAMPING);
    states = result.states;
    told += result.ended.includes('a') ? 'x' : result.open.has('a') ? 'o' : '.';
  }
  return told;
}

it.each([
  ['what is seen once is nothing', '10101010', '........'],
  ['what lasts is raised', '0111', '..oo'],
  ['what pauses is not over', '1100110', '.o..oo.'],
  ['what is gone long enough ends, once', '11000000', '.o..x...'],
  ['what comes back after its end must last again', '1100011', '.o..x.o'],
  ['what cannot be seen neither ends nor begins', '11????0001', '.o......x.'],
  ['what was not open when the rule fell silent goes on where it was', '1?1', '..o'],
])('%s', (_name, evaluations, told) => {
  expect(run(evaluations)).toBe(told);
});

it('keeps conditions of one rule apart', () => {
  const before = [{ dedupeKey: 'r:a', rule: 'r', seen: 2, clear: 2 }];
  const { states, open, ended } = damp(before, [{ dedupeKey: 'r:b', rule: 'r' }], new Set(['r']), { hold: 1, clear: 3 });
  expect([...open]).toEqual(['r:b']);
  expect(ended).toEqual(['r:a']);
  expect(states).toEqual([{ dedupeKey: 'r:b', rule: 'r', seen: 1, clear: 0 }]);
});
