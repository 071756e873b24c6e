import { askedAtOf, rateLimitOf, retryAfterOf } from './http-answer';

const now = new Date('2026-06-09T21:33:14Z');

describe('rateLimitOf', () => {
  it('reads the headers recorded from the live service', () => {
    const headers = { 'x-rate-limit-limit': '1000', 'x-rate-limit-reset': '23205', 'x-rate-limit-remaining': '501' };
    expect(rateLimitOf(headers)).toEqual({ limit: 1000, remaining: 501, resetSeconds: 23205 });
  });

  it.each<Record<string, string>>([
    {},
    { 'x-rate-limit-limit': '1000' },
    { 'x-rate-limit-limit': '1000', 'x-rate-limit-reset': '-1', 'x-rate-limit-remaining': '5' },
    { 'x-rate-limit-limit': '0', 'x-rate-limit-reset': '100', 'x-rate-limit-remaining': '0' },
  ])('takes nothing from %j', (headers) => {
    expect(rateLimitOf(headers)).toBeUndefined();
  });
});

describe('askedAtOf', () => {
  it('is the Date header less the time the call took, down to the second', () => {
    const answer = { status: 200, headers: { date: 'Tue, 09 Jun 2026 21:33:14 GMT' }, body: Buffer.alloc(0), durationMs: 1_200 };
    expect(askedAtOf(answer, now).toISOString()).toBe('2026-06-09T21:33:12.000Z');
  });

  it.each<Record<string, string>>([{}, { date: 'yesterday' }])('is our own clock where the header is %j', (headers) => {
    expect(askedAtOf({ status: 200, headers, body: Buffer.alloc(0), durationMs: 1_200 }, now)).toBe(now);
  });
});

describe('retryAfterOf', () => {
  it.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': 'Tue, 09 Jun 2026 21:34:14 GMT' }, 60_000],
    [{ 'retry-after': 'Tue, 09 Jun 2026 21:30:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
  ])('reads %j as %p ms', (headers, expected) => {
    expect(retryAfterOf(headers, now)).toBe(expected);
  });
});
