import { pickLines, sumOf } from './pick-lines';

const line = (label: string, ...values: (number | null)[]) => ({ label, values });

describe('pickLines', () => {
  it('prefers the whole', () => expect(pickLines([line('product', 1), line('', 3)])).toEqual([line('', 3)]));

  it('leaves out what never was', () => expect(pickLines([line('a', null, null), line('b', null, 2)])).toEqual([line('b', null, 2)]));

  it('keeps the highest where there are too many, or the lowest', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((label, index) => line(label, 9, index, null));
    expect(pickLines(lines).map(({ label }) => label)).toEqual(['f', 'e', 'd', 'c']);
    expect(pickLines(lines, 'lowest').map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('sumOf', () => {
  it('adds what is known and keeps gaps', () => expect(sumOf([line('a', 1, null, null), line('b', 2, 5, null)])).toEqual([3, 5, null]));
  it('is nothing of nothing', () => expect(sumOf([])).toEqual([]));
});
