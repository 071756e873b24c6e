import * as fc from 'fast-check';
import { apiRoles, defaultRoleFor, includesRole } from './api-role';
import { generateApiKey, hashApiKey, isSameHash, prefixOf } from './api-key';
import { FailedAttempts } from './failed-attempts';

describe('an API key', () => {
  it('is named by its prefix, and is never the same twice', () => {
    const keys = Array.from({ length: 50 }, generateApiKey);
    for (const { key, prefix, hash } of keys) {
      expect(key).toMatch(/^tds_[0-9a-f]{8}_[\w-]{43}$/);
      expect(key.slice(4, 12)).toBe(prefix);
      expect(prefixOf(key)).toBe(prefix);
      expect(hash).toEqual(hashApiKey(key));
    }
    expect(new Set(keys.map(({ key }) => key)).size).toBe(50);
  });

  it('that someone made up has a prefix that shows none of it', () => {
    const prefix = prefixOf('correct horse battery staple');
    expect(prefix).toMatch(/^own_[0-9a-f]{6}$/);
    expect(prefixOf('correct horse battery staple')).toBe(prefix);
    expect(prefixOf('tds_0123abcd_tooshort')).toMatch(/^own_/);
  });

  it('is compared by all of its hash', () => {
    const hash = hashApiKey('a');
    const almost = Buffer.from(hash);
    almost[31]! ^= 1;
    expect(isSameHash(hash, Buffer.from(hash))).toBe(true);
    expect(isSameHash(hash, almost)).toBe(false);
    expect(isSameHash(hash, hash.subarray(0, 31))).toBe(false);
  });
});

describe('roles', () => {
  it.each(apiRoles.flatMap((held, h) => apiRoles.map((needed, n) => ({ held, needed, allowed: h >= n }))))(
    '$held for $needed: $allowed',
    ({ held, needed, allowed }) => expect(includesRole(held, needed)).toBe(allowed),
  );

  it.each([
    ['GET', 'viewer'],
    ['HEAD', 'viewer'],
    ['POST', 'admin'],
    ['put', 'admin'],
    ['DELETE', 'admin'],
    ['PATCH', 'admin'],
    ['ALL', 'admin'],
  ])('%s asks for %s when nobody said otherwise', (method, role) => expect(defaultRoleFor(method)).toBe(role));
});

describe('FailedAttempts', () => {
  const limits = { maxFailures: 3, windowMs: 1_000, maxSubjects: 2 };

  it('lets an address wait until the oldest of its failures is out of the window', () => {
    const attempts = new FailedAttempts(limits);
    for (const time of [0, 100, 200]) {
      expect(attempts.waitMs('a', time)).toBe(0);
      attempts.record('a', time);
    }
    expect(attempts.waitMs('a', 200)).toBe(800);
    expect(attempts.waitMs('a', 999)).toBe(1);
    expect(attempts.waitMs('a', 1_000)).toBe(0);
    expect(attempts.waitMs('b', 200)).toBe(0);
  });

  it('forgets the address silent for longest when it knows too many', () => {
    const attempts = new FailedAttempts({ ...limits, maxFailures: 1 });
    for (const [time, address] of ['a', 'b', 'a', 'c'].entries()) attempts.record(address, time);
    expect(['a', 'b', 'c'].filter((address) => attempts.waitMs(address, 3) > 0)).toEqual(['a', 'c']);
  });

  it('never lets more through than the limit within any window', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (gaps) => {
        const attempts = new FailedAttempts(limits);
        const passed: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          if (attempts.waitMs('a', now) > 0) continue;
          attempts.record('a', now);
          passed.push(now);
        }
        for (const end of passed) expect(passed.filter((time) => time > end - 1_000 && time <= end).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
