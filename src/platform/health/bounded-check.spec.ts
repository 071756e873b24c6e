import { boundedCheck } from './bounded-check';

describe('boundedCheck', () => {
  it('passes on what the check says', async () => {
    expect(await boundedCheck({ name: 'a', check: () => Promise.resolve({ depth: 1 }) }, 1_000)()).toEqual({ depth: 1 });
    const down = boundedCheck({ name: 'a', check: () => Promise.reject(new Error('broken')) }, 1_000);
    await expect(down()).rejects.toThrow('broken');
  });

  it('turns a check that throws at once into one that rejects', async () => {
    const check = boundedCheck(
      {
        name: 'a',
        check: () => {
          throw new Error('at once');
        },
      },
      1_000,
    );
    await expect(check()).rejects.toThrow('at once');
  });

  it('gives up in time, and starts no second run while the first hangs', async () => {
    let runs = 0;
    let release: (facts: object) => void = () => undefined;
    const hanging = () => {
      runs += 1;
      if (runs > 1) return Promise.resolve({});
      return new Promise<Record<string, never>>((resolve) => (release = () => resolve({})));
    };
    const check = boundedCheck({ name: 'a', check: hanging }, 20);
    await expect(Promise.allSettled([check(), check()])).resolves.toEqual([
      { status: 'rejected', reason: expect.objectContaining({ message: 'no answer within 20 ms' }) },
      { status: 'rejected', reason: expect.objectContaining({ message: 'no answer within 20 ms' }) },
    ]);
    await expect(check()).rejects.toThrow('no answer');
    expect(runs).toBe(1);
    const waiting = check();
    release({});
    expect(await waiting).toEqual({});
    expect(await check()).toEqual({});
    expect(runs).toBe(2);
  });
});
