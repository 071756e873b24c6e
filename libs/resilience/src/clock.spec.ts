import { SystemClock } from './clock';

describe('SystemClock', () => {
  const clock = new SystemClock();

  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('tells the time', () => {
    expect(clock.now().toISOString()).toBe('2026-03-01T10:00:00.000Z');
  });

  it('sleeps for as long as asked and leaves no timer behind', async () => {
    const slept = clock.sleep(5_000).then(() => clock.now().toISOString());
    await jest.advanceTimersByTimeAsync(5_000);
    await expect(slept).resolves.toBe('2026-03-01T10:00:05.000Z');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sleeps longer than one timer can hold', async () => {
    const thirtyDaysMs = 30 * 86_400_000;
    const slept = jest.fn();
    void clock.sleep(thirtyDaysMs).then(slept);
    await jest.advanceTimersByTimeAsync(thirtyDaysMs - 1);
    expect(slept).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(slept).toHaveBeenCalledTimes(1);
  });

  it.each([0, -5])('returns at once for %i ms', async (ms) => {
    await expect(clock.sleep(ms)).resolves.toBeUndefined();
  });

  it('rejects with the reason when aborted, and drops its timer', async () => {
    const abort = new AbortController();
    const slept = clock.sleep(5_000, abort.signal);
    abort.abort(new Error('stopping'));
    await expect(slept).rejects.toThrow('stopping');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('rejects at once when already aborted', async () => {
    await expect(clock.sleep(5_000, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('leaves the signal alone after the sleep', async () => {
    const abort = new AbortController();
    const remove = jest.spyOn(abort.signal, 'removeEventListener');
    const slept = clock.sleep(10, abort.signal);
    await jest.advanceTimersByTimeAsync(10);
    await slept;
    expect(remove).toHaveBeenCalledTimes(1);
  });
});
