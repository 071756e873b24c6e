import { cached, cachedByKey } from './cached';

function counting(durationMs = 0, staleMs = 0) {
  const clock = { ms: 0 };
  const asked = { times: 0 };
  const load = async (): Promise<number> => {
    asked.times += 1;
    clock.ms += durationMs;
    return asked.times;
  };
  return { clock, asked, ask: cached(load, 1_000, { staleMs, now: () => clock.ms }) };
}

it('keeps the answer for its time, then asks again', async () => {
  const { clock, ask } = counting();
  expect(await ask()).toBe(1);
  clock.ms += 999;
  expect(await ask()).toBe(1);
  clock.ms += 1;
  expect(await ask()).toBe(2);
});

it('keeps an expensive answer longer', async () => {
  const { clock, ask } = counting(500);
  await ask();
  clock.ms += 9_999;
  expect(await ask()).toBe(1);
  clock.ms += 1;
  expect(await ask()).toBe(2);
});

it('keeps no answer longer than ten seconds for its cost: it may be one from before all changed', async () => {
  const { clock, ask } = counting(4_000);
  await ask();
  clock.ms += 9_999;
  expect(await ask()).toBe(1);
  clock.ms += 1;
  expect(await ask()).toBe(2);
});

it('asks once for all who ask at the same moment', async () => {
  const { asked, ask } = counting();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(asked.times).toBe(1);
});

it('does not keep a failure', async () => {
  let isBroken = true;
  const ask = cached(() => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve('fine')), 1_000);
  await expect(ask()).rejects.toThrow('broken');
  isBroken = false;
  expect(await ask()).toBe('fine');
});

describe('an answer that may be given while it is out of date', () => {
  it('is, to everybody, while one new one is asked for', async () => {
    const { clock, asked, ask } = counting(0, 5_000);
    await ask();
    clock.ms += 5_999;
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(asked.times).toBe(2);
    expect(await ask()).toBe(2);
  });

  it('is not when it is too old', async () => {
    const { clock, ask } = counting(0, 5_000);
    await ask();
    clock.ms += 6_000;
    expect(await ask()).toBe(2);
  });

  it('is given while new ones fail, and the failure is told once it is too old', async () => {
    const clock = { ms: 0 };
    let isBroken = false;
    const load = () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve('fine'));
    const ask = cached(load, 1_000, { staleMs: 5_000, now: () => clock.ms });
    await ask();
    isBroken = true;
    clock.ms += 5_999;
    expect(await ask()).toBe('fine');
    clock.ms += 1;
    await expect(ask()).rejects.toThrow('broken');
  });
});

describe('an answer that is cheap', () => {
  it('is asked for each time its own time is over, however long it took', async () => {
    const clock = { ms: 0 };
    let times = 0;
    const load = async () => {
      clock.ms += 500;
      return (times += 1);
    };
    const ask = cached(load, 0, { staleMs: 5_000, isCheap: (answer) => answer < 3, now: () => clock.ms });
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([1, 2, 3, 3]);
    clock.ms += 10_000;
    expect(await ask()).toBe(3);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await ask()).toBe(4);
  });
});

it('keeps an answer per key', async () => {
  const asked: string[] = [];
  const ask = cachedByKey(async (key) => asked.push(key), 1_000);
  expect(await Promise.all([ask('a'), ask('b'), ask('a')])).toEqual([1, 2, 1]);
  expect(asked).toEqual(['a', 'b']);
});
