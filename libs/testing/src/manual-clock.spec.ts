import { ManualClock } from './manual-clock';

describe('ManualClock', () => {
  it('stands still until moved', async () => {
    const clock = new ManualClock('2026-03-01T10:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-03-01T10:00:00.000Z');
    await clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2026-03-01T10:01:30.000Z');
  });

  it('wakes sleepers in the order of their times, each at its time', async () => {
    const clock = new ManualClock('2026-03-01T10:00:00Z');
    const woken: string[] = [];
    const sleep = async (name: string, ms: number): Promise<void> => {
      await clock.sleep(ms);
      woken.push(`${name} at ${clock.now().getUTCSeconds()}`);
    };
    void sleep('late', 3_000);
    void sleep('early', 1_000);
    void sleep('never', 60_000);
    await clock.advance(5_000);
    expect(woken).toEqual(['early at 1', 'late at 3']);
    expect(clock.sleeping).toBe(1);
  });

  it('wakes again who goes back to sleep meanwhile', async () => {
    const clock = new ManualClock();
    let rounds = 0;
    const loop = async (): Promise<void> => {
      for (;;) {
        await clock.sleep(1_000);
        rounds += 1;
      }
    };
    void loop();
    await clock.advance(3_500);
    expect(rounds).toBe(3);
  });

  it.each([0, -1])('does not sleep for %i ms', async (ms) => {
    await expect(new ManualClock().sleep(ms)).resolves.toBeUndefined();
  });

  it('lets a sleeper go when aborted', async () => {
    const clock = new ManualClock();
    const abort = new AbortController();
    const sleeping = clock.sleep(1_000, abort.signal);
    abort.abort(new Error('stopping'));
    await expect(sleeping).rejects.toThrow('stopping');
    await expect(clock.sleep(1_000, abort.signal)).rejects.toThrow('stopping');
    expect(clock.sleeping).toBe(0);
  });
});
