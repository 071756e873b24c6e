import { cached } from './cached';

function counting(durationMs = 0) {
  const clock = { ms: 0 };
  const asked = { times: 0 };
  const load = async (): Promise<number> => {
    asked.times += 1;
    clock.ms += durationMs;
    return asked.times;
  };
  return { clock, asked, ask: cached(load, 1_000, () => clock.ms) };
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
