import { WakeUp } from './wake-up';

/** Longer than any test: whoever returns was woken. */
const FOREVER_MS = 1_000_000;
const never = new AbortController().signal;

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, new Promise((resolve) => setImmediate(() => resolve(pending)))])) === pending;
}

it('wakes one sleeper for one nudge', async () => {
  const wakeUp = new WakeUp();
  const [first, second] = [wakeUp.wait(FOREVER_MS, never), wakeUp.wait(FOREVER_MS, never)];
  wakeUp.nudge();
  await first;
  expect(await isPending(second)).toBe(true);
  wakeUp.nudge();
  await second;
});

it('keeps a nudge for the next who wants to sleep, once', async () => {
  const wakeUp = new WakeUp();
  wakeUp.nudge();
  wakeUp.nudge();
  await wakeUp.wait(FOREVER_MS, never);
  const next = wakeUp.wait(FOREVER_MS, never);
  expect(await isPending(next)).toBe(true);
  wakeUp.nudge();
  await next;
});

it('ends a wait with its signal, and wakes nobody by a nudge for the one who left', async () => {
  const wakeUp = new WakeUp();
  const leaving = new AbortController();
  const left = wakeUp.wait(FOREVER_MS, leaving.signal);
  leaving.abort();
  await left;
  await wakeUp.wait(FOREVER_MS, leaving.signal);
  const waiting = wakeUp.wait(FOREVER_MS, never);
  wakeUp.nudge();
  await expect(waiting).resolves.toBeUndefined();
});

it('ends a wait after its time', async () => {
  await expect(new WakeUp().wait(1, never)).resolves.toBeUndefined();
});
