import * as fc from 'fast-check';
import { GroupCommit, GroupCommitFullError, type GroupCommitOptions } from './group-commit';

type Write = (items: readonly number[]) => Promise<readonly string[]>;

/** Groups as they were written; each write waits until the test lets it go. */
class Recorder {
  readonly groups: (readonly number[])[] = [];
  readonly pending: { items: readonly number[]; release: (error?: unknown) => void }[] = [];
  inFlight = 0;
  mostInFlight = 0;

  readonly write: Write = (items) =>
    new Promise((resolve, reject) => {
      this.groups.push(items);
      this.inFlight += 1;
      this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
      const release = (error?: unknown): void => {
        this.inFlight -= 1;
        if (error) reject(error as Error);
        else resolve(items.map((item) => `written ${item}`));
      };
      this.pending.push({ items, release });
    });

  async releaseNext(error?: unknown): Promise<void> {
    this.pending.shift()!.release(error);
    await turn();
  }
}

const turn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

function committer(write: Write, overrides: Partial<GroupCommitOptions<number, string>> = {}): GroupCommit<number, string> {
  return new GroupCommit({
    write,
    bytesOf: (item) => item,
    isItemsFault: (error) => (error as Error).message === 'poison',
    maxInFlight: 1,
    minItemsBeside: 1,
    maxItems: 100,
    maxBytes: 10_000,
    maxWaitingBytes: 100_000,
    ...overrides,
  });
}

describe('GroupCommit', () => {
  it('writes those who come together in one group, and answers each with its own result', async () => {
    const recorder = new Recorder();
    const group = committer(recorder.write);
    const answers = Promise.all([group.submit(1), group.submit(2), group.submit(3)]);
    await turn();
    expect(recorder.groups).toEqual([[1, 2, 3]]);
    await recorder.releaseNext();
    await expect(answers).resolves.toEqual(['written 1', 'written 2', 'written 3']);
  });

  it('gathers the next group while one is under way', async () => {
    const recorder = new Recorder();
    const group = committer(recorder.write);
    const first = group.submit(1);
    await turn();
    const others = [group.submit(2), group.submit(3)];
    await turn();
    expect(recorder.groups).toEqual([[1]]);
    await recorder.releaseNext();
    await first;
    expect(recorder.groups).toEqual([[1], [2, 3]]);
    await recorder.releaseNext();
    await expect(Promise.all(others)).resolves.toEqual(['written 2', 'written 3']);
  });

  it('cuts groups at the number of items and at the bytes; what is too large for any goes alone', async () => {
    const recorder = new Recorder();
    const group = committer(recorder.write, { maxItems: 3, maxBytes: 10, maxInFlight: 10 });
    const answers = Promise.all([1, 1, 1, 6, 5, 50, 2, 3].map((item) => group.submit(item)));
    await turn();
    expect(recorder.groups).toEqual([[1, 1, 1], [6], [5], [50], [2, 3]]);
    while (recorder.pending.length > 0) await recorder.releaseNext();
    await expect(answers).resolves.toHaveLength(8);
  });

  it('starts a group beside another one only for a crowd', async () => {
    const recorder = new Recorder();
    const group = committer(recorder.write, { maxInFlight: 2, minItemsBeside: 3 });
    const answers = [group.submit(1)];
    await turn();
    answers.push(group.submit(2), group.submit(3));
    await turn();
    expect(recorder.groups).toEqual([[1]]);
    answers.push(group.submit(4));
    await turn();
    expect(recorder.groups).toEqual([[1], [2, 3, 4]]);
    answers.push(group.submit(5), group.submit(6), group.submit(7));
    await turn();
    expect(recorder.inFlight).toBe(2);
    while (recorder.pending.length > 0) await recorder.releaseNext();
    await expect(Promise.all(answers)).resolves.toHaveLength(7);
    expect(recorder.mostInFlight).toBe(2);
  });

  it('refuses what would wait beyond the bound, and takes items again when there is room', async () => {
    const recorder = new Recorder();
    const group = committer(recorder.write, { maxWaitingBytes: 10 });
    const first = group.submit(100);
    await turn();
    const second = group.submit(10);
    await expect(group.submit(1)).rejects.toThrow(GroupCommitFullError);
    await recorder.releaseNext();
    await first;
    const third = group.submit(9);
    await recorder.releaseNext();
    await recorder.releaseNext();
    await expect(Promise.all([second, third])).resolves.toEqual(['written 10', 'written 9']);
  });

  it('fails a whole group when nothing says that an item is to blame, and goes on', async () => {
    const recorder = new Recorder();
    const group = committer(recorder.write);
    const answers = Promise.allSettled([group.submit(1), group.submit(2)]);
    await turn();
    await recorder.releaseNext(new Error('connection lost'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = group.submit(3);
    await turn();
    await recorder.releaseNext();
    await expect(next).resolves.toBe('written 3');
  });

  it('keeps a bad item from its neighbours', async () => {
    const sizes: number[] = [];
    const write: Write = async (items) => {
      sizes.push(items.length);
      if (items.includes(13)) throw new Error('poison');
      return items.map((item) => `written ${item}`);
    };
    const group = committer(write);
    const answers = await Promise.allSettled(Array.from({ length: 32 }, (_none, index) => group.submit(index)));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(answers[13]).toMatchObject({ status: 'rejected', reason: { message: 'poison' } });
    expect(answers[12]).toEqual({ status: 'fulfilled', value: 'written 12' });
    expect(sizes.length).toBeLessThanOrEqual(1 + 2 * Math.log2(32));
  });

  it('answers everybody exactly once, whatever the sizes, the failures and the order', async () => {
    const settings = fc.record({
      maxInFlight: fc.integer({ min: 1, max: 3 }),
      minItemsBeside: fc.integer({ min: 1, max: 4 }),
      maxItems: fc.integer({ min: 1, max: 5 }),
      maxBytes: fc.integer({ min: 1, max: 50 }),
    });
    await fc.assert(
      fc.asyncProperty(
        settings,
        fc.array(fc.nat(30), { maxLength: 40 }),
        fc.infiniteStream(fc.boolean()),
        async (options, items, fails) => {
          let inFlight = 0;
          let most = 0;
          const written: number[] = [];
          const write: Write = async (group) => {
            most = Math.max(most, (inFlight += 1));
            await turn();
            inFlight -= 1;
            if (fails.next().value) throw new Error('weather');
            written.push(...group);
            return group.map((item) => `written ${item}`);
          };
          const group = committer(write, options);
          const answers = await Promise.allSettled(items.map((item) => group.submit(item)));
          const told = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
          expect(told.sort()).toEqual(written.map((item) => `written ${item}`).sort());
          expect(answers).toHaveLength(items.length);
          expect(most).toBeLessThanOrEqual(options.maxInFlight);
        },
      ),
      { numRuns: 50 },
    );
  });
});
