import { Differ } from './differ';

const numbers = () =>
  new Differ<[string, number]>(
    ([key]) => key,
    ([, value]) => String(value),
  );

it('only remembers at the first look', () => {
  expect(numbers().look([['a', 1]])).toEqual({ added: [], changed: [], removed: [] });
});

it('tells what came, what changed and what went since the last look', () => {
  const differ = numbers();
  differ.look([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]);
  expect(
    differ.look([
      ['a', 1],
      ['b', 2],
      ['d', 1],
    ]),
  ).toEqual({ added: [['d', 1]], changed: [['b', 2]], removed: [['c', 1]] });
  expect(
    differ.look([
      ['a', 1],
      ['b', 2],
      ['d', 1],
    ]),
  ).toEqual({ added: [], changed: [], removed: [] });
});

it('begins anew after a reset', () => {
  const differ = numbers();
  differ.look([['a', 1]]);
  differ.reset();
  expect(differ.look([['b', 1]]).added).toEqual([]);
});
