import { median, percentile } from './statistics';

describe('median', () => {
  it.each([
    { values: [3, 1, 2], middle: 2 },
    { values: [10, 9, 1, 2], middle: 5.5 },
    { values: [7], middle: 7 },
    { values: [100, 20, 3], middle: 20 },
  ])('of $values is $middle', ({ values, middle }) => expect(median(values)).toBe(middle));

  it('leaves the values as they are', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is an error', () => expect(() => median([])).toThrow(RangeError));
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);

  it.each([
    { percent: 50, value: 50 },
    { percent: 99, value: 99 },
    { percent: 100, value: 100 },
    { percent: 0, value: 1 },
  ])('$percent of 1 to 100 is $value', ({ percent, value }) => expect(percentile(hundred, percent)).toBe(value));

  it('99 of few values is the largest', () => expect(percentile([5, 900, 7], 99)).toBe(900));
});
