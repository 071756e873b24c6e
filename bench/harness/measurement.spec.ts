import { type Measurement, isMet, ratioOf } from './measurement';

function measurement(values: Partial<Measurement>): Measurement {
  return { benchmark: 'queue', what: 'jobs', unit: 'jobs/s', ours: 100, oursRounds: [100], ...values };
}

const peer = (...rounds: number[]): NonNullable<Measurement['peer']> => ({ name: 'peer', figure: rounds[0]!, rounds });

describe('the ratio', () => {
  it('is the median of the ratios of rounds, so that a slow round for both sides says nothing', () => {
    const noisy = measurement({ oursRounds: [100, 10, 90], peer: peer(50, 5, 45) });
    expect(ratioOf(noisy)).toBe(2);
  });

  it('needs a peer', () => expect(ratioOf(measurement({}))).toBeNull());
});

describe('a target', () => {
  it.each<{ name: string; values: Partial<Measurement>; met: boolean | null }>([
    { name: 'none', values: {}, met: null },
    { name: 'ratio reached exactly', values: { target: { of: 'ratio', atLeast: 0.5 }, peer: peer(200) }, met: true },
    { name: 'ratio missed', values: { target: { of: 'ratio', atLeast: 0.5 }, peer: peer(201) }, met: false },
    { name: 'value reached', values: { target: { of: 'value', atLeast: 100 } }, met: true },
    { name: 'value missed', values: { target: { of: 'value', atLeast: 101 } }, met: false },
    { name: 'below', values: { target: { of: 'value', below: 101 } }, met: true },
    { name: 'not below', values: { target: { of: 'value', below: 100 } }, met: false },
    { name: 'a value is judged beside a peer too', values: { target: { of: 'value', below: 100 }, peer: peer(1_000) }, met: false },
  ])('$name: $met', ({ values, met }) => expect(isMet(measurement(values))).toBe(met));

  it('of a ratio without a peer is a mistake', () => {
    expect(() => isMet(measurement({ target: { of: 'ratio', atLeast: 1 } }))).toThrow('needs a peer');
  });
});
