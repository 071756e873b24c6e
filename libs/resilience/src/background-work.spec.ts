import { BackgroundWork } from './background-work';

const untilAborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => signal.addEventListener('abort', () => resolve()));

it('knows its work until it has ended', async () => {
  const background = new BackgroundWork();
  let end = (): void => undefined;
  const begun = background.begin('a', () => new Promise((resolve) => (end = resolve)));
  expect(background.of('a')).toBe(begun);
  end();
  await begun;
  expect(background.of('a')).toBeUndefined();
});

it('stops when all of it has ended, that included which ending work begins', async () => {
  const background = new BackgroundWork();
  const ended: string[] = [];
  void background.begin('first', async () => {
    await untilAborted(background.signal);
    void background.begin('last', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      ended.push('last');
    });
    ended.push('first');
  });
  await background.stop();
  expect(ended).toEqual(['first', 'last']);
  expect((background.signal.reason as Error).message).toBe('the process was stopped');
});
