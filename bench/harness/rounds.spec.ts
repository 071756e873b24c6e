import { figuresOf, takeTurns } from './rounds';

it('lets contestants take turns, in an order that turns round', async () => {
  const order: string[] = [];
  const contestant = (name: string) => async (round: number) => {
    order.push(`${name}${round}`);
    return `${name} in round ${round}`;
  };
  const results = await takeTurns({ a: contestant('a'), b: contestant('b') }, 3);
  expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
  expect(results.b).toEqual(['b in round 0', 'b in round 1', 'b in round 2']);
});

it('takes the median of rounds for the figure, for both sides', () => {
  expect(figuresOf([5, 1, 3], { name: 'peer', rounds: [9, 8, 1] })).toEqual({
    ours: 3,
    oursRounds: [5, 1, 3],
    peer: { name: 'peer', figure: 8, rounds: [9, 8, 1] },
  });
});
