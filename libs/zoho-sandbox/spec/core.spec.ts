import { assert as forAll, integer, nat, property } from 'fast-check';
import { IdScheme } from '../src/core/ids';
import { Prng } from '../src/core/prng';
import { formattedDate, parseZohoTime, startOfDay, zohoDate, zohoTime } from '../src/core/zoho-time';

describe('zoho time', () => {
  it('is written in the zone of Baghdad, without a colon in the offset', () => {
    const instant = Date.parse('2026-06-09T21:30:05Z') / 1000;
    expect(zohoTime(instant)).toBe('2026-06-10T00:30:05+0300');
    expect(zohoDate(instant)).toBe('2026-06-10');
    expect(formattedDate(instant)).toBe('10 Jun 2026');
    expect(zohoTime(startOfDay(instant))).toBe('2026-06-10T00:00:00+0300');
  });

  it('reads back what it writes', () => {
    forAll(property(integer({ min: 0, max: 4_000_000_000 }), (seconds) => expect(parseZohoTime(zohoTime(seconds))).toBe(seconds)));
  });

  it.each([
    ['2026-06-09T09:47:43-0400', Date.parse('2026-06-09T13:47:43Z') / 1000],
    ['2026-06-09T09:47:43+03:00', Date.parse('2026-06-09T06:47:43Z') / 1000],
    ['2026-06-09T09:47:43Z', Date.parse('2026-06-09T09:47:43Z') / 1000],
    ['2026-06-09T09:47:43 0300', undefined],
    ['2026-06-09', undefined],
    ['2026-13-09T09:47:43Z', undefined],
  ])('reads %s as a client may send it', (text, expected) => {
    expect(parseZohoTime(text)).toBe(expected);
  });
});

describe('ids', () => {
  const ids = new IdScheme('748369814');

  it('have 19 digits, beyond what a double can hold, and lead back to their slot', () => {
    forAll(
      property(integer({ min: 1, max: 99 }), integer({ min: 0, max: 2_000_000_000 }), (code, slot) => {
        const id = ids.idOf(code, slot);
        expect(id).toMatch(/^\d{19}$/);
        expect(ids.slotOf(code, id)).toBe(slot);
        expect(ids.slotOf(code === 99 ? 1 : code + 1, id)).toBeUndefined();
      }),
    );
  });

  it('collide when read as numbers, so a careless client is found out', () => {
    const near = Array.from({ length: 50 }, (_, slot) => Number(ids.idOf(10, slot)));
    expect(new Set(near).size).toBeLessThan(near.length);
  });

  it.each(['', '1', '4815000000044208', 'x'.repeat(19)])('knows that %p is none of its own', (id) => {
    expect(ids.slotOf(10, id)).toBeUndefined();
  });
});

describe('random numbers', () => {
  it('depend on every part of the seed', () => {
    const first = (...seed: number[]) => new Prng(...seed).next();
    expect(first(1, 2, 3)).toBe(first(1, 2, 3));
    expect(new Set([first(1, 2, 3), first(2, 2, 3), first(1, 3, 3), first(1, 2, 4)]).size).toBe(4);
  });

  it('stay within their bounds', () => {
    forAll(
      property(integer(), integer({ min: -1000, max: 1000 }), nat(1000), (seed, min, span) => {
        const drawn = new Prng(seed).int(min, min + span);
        expect(Number.isInteger(drawn) && drawn >= min && drawn <= min + span).toBe(true);
      }),
    );
  });
});
