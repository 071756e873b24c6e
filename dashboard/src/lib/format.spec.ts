import { createFormat } from './format';
import { localTimes } from './local-times';

const now = new Date('2026-03-01T12:00:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1_000);

describe('format', () => {
  const format = createFormat('en');

  it.each([
    [0, 'now'],
    [1, '1 second ago'],
    [59, '59 seconds ago'],
    [60, '1 minute ago'],
    [3_599, '59 minutes ago'],
    [7_200, '2 hours ago'],
    [86_400, 'yesterday'],
    [29 * 86_400, '29 days ago'],
    [70 * 86_400, '2 months ago'],
    [800 * 86_400, '2 years ago'],
    [-300, 'in 5 minutes'],
  ])('tells %d seconds as %s', (seconds, text) => expect(format.relative(ago(seconds), now)).toBe(text));

  it.each([
    [0, '0s'],
    [450, '450ms'],
    [3_240, '3.2s'],
    [42_000, '42s'],
    [90_000, '1m 30s'],
    [3_600_000, '1h'],
    [93_784_000, '1d 2h'],
  ])('tells a duration of %d ms as %s', (ms, text) => expect(format.duration(ms)).toBe(text));

  it.each([
    [100, '100%'],
    [99.97, '99.9%'],
    [0.02, '0.1%'],
    [0, '0%'],
    [98.74, '98.7%'],
  ])('never rounds %d to all or nothing: %s', (value, text) => expect(format.percent(value)).toBe(text));

  it.each([
    [0.0234, '0.023'],
    [0.4567, '0.46'],
    [12.3456, '12'],
    [1_234.5, '1,235'],
  ])('tells a rate of %d with what matters: %s', (value, text) => expect(format.rate(value)).toBe(text));

  it.each([
    ['2026-03-01', 0, '1 Mar'],
    ['2026-03-01T12:00:00', 86_400_000, '12:00'],
    ['2026-03-01T12:00:00', 7 * 86_400_000, '1 Mar'],
  ])('names %s on an axis of %d ms %s', (time, span, text) => expect(format.axis(time, span)).toBe(text));

  it('writes Arabic numbers in Arabic', () => {
    expect(createFormat('ar').number(1_234)).toBe('١٬٢٣٤');
    expect(createFormat('ar').percent(50)).toMatch(/٥٠/);
  });
});

describe('localTimes', () => {
  it('writes every instant of a sentence, and nothing else', () => {
    const sentence = 'The next probe is at 2026-11-22T06:12:51.414Z, the one after at 2026-11-22T07:00Z; day 2026-11-22.';
    expect(localTimes(sentence, () => '09:12')).toBe('The next probe is at 09:12, the one after at 09:12; day 2026-11-22.');
  });
});
