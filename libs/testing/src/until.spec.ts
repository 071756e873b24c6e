import { until } from './until';

describe('until', () => {
  it('returns what the condition returned once it holds', async () => {
    let looks = 0;
    await expect(until(() => (looks += 1) === 3 && 'found')).resolves.toBe('found');
    expect(looks).toBe(3);
  });

  it('takes a condition that throws for one that does not hold yet', async () => {
    let looks = 0;
    const condition = (): boolean => {
      looks += 1;
      if (looks < 3) throw new Error('not there');
      return true;
    };
    await expect(until(condition)).resolves.toBe(true);
  });

  it('fails after the deadline, naming the condition and what it last threw', async () => {
    const failing = until(() => {
      throw new Error('never there');
    }, 20);
    await expect(failing).rejects.toThrow('not within 20 ms');
    await expect(failing).rejects.toMatchObject({ cause: expect.objectContaining({ message: 'never there' }) as Error });
  });

  it('looks once even when the deadline is now', async () => {
    await expect(until(() => Promise.resolve(7), 0)).resolves.toBe(7);
  });
});
