import { overlapped } from './overlapped';

/** A source of 1, 2, 3 … that tells how far it was asked and whether it was ended. */
function numbers(last: number) {
  const asked = { items: 0, isEnded: false };
  async function* source(): AsyncGenerator<number> {
    try {
      while (asked.items < last) yield (asked.items += 1);
    } finally {
      asked.isEnded = true;
    }
  }
  return { asked, source: source() };
}

/** Works that wait to be let go, by item. */
function heldWorks() {
  const settle = new Map<number, { readonly finish: () => void; readonly fail: (error: Error) => void }>();
  const work = (item: number): Promise<string> =>
    new Promise((resolve, reject) => settle.set(item, { finish: () => resolve(`done ${item}`), fail: reject }));
  return { settle, work };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

describe('overlapped work', () => {
  it('is begun for as many items as are allowed at once, and yields in the order of the items', async () => {
    const { asked, source } = numbers(4);
    const { settle, work } = heldWorks();
    const results: string[] = [];
    const consumed = (async () => {
      for await (const result of overlapped(source, 2, work)) results.push(result);
    })();
    await turns();
    expect([[...settle.keys()], asked.items]).toEqual([[1, 2], 2]);
    settle.get(2)!.finish();
    await turns();
    expect([results, [...settle.keys()]]).toEqual([[], [1, 2]]);
    settle.get(1)!.finish();
    await turns();
    expect([results, [...settle.keys()]]).toEqual([
      ['done 1', 'done 2'],
      [1, 2, 3, 4],
    ]);
    settle.get(3)!.finish();
    settle.get(4)!.finish();
    await consumed;
    expect(results).toEqual(['done 1', 'done 2', 'done 3', 'done 4']);
  });

  it('does not keep a result back until the next item is there', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = overlapped(slow(), 2, async (item) => item);
    await expect(results.next()).resolves.toEqual({ done: false, value: 1 });
  });

  it('waits for what it has begun when it is left, and ends the source', async () => {
    const { asked, source } = numbers(9);
    const { settle, work } = heldWorks();
    const results = overlapped(source, 2, work);
    const first = results.next();
    await turns();
    settle.get(1)!.finish();
    await first;
    let isLeft = false;
    const left = results.return(undefined).then(() => (isLeft = true));
    await turns();
    expect([isLeft, [...settle.keys()]]).toEqual([false, [1, 2]]);
    settle.get(2)!.finish();
    await left;
    expect(asked).toEqual({ items: 2, isEnded: true });
  });

  it('fails as a work or the source fails, after what was begun beside it has ended', async () => {
    const { settle, work } = heldWorks();
    const { asked, source } = numbers(9);
    const failed = overlapped(source, 2, work).next();
    failed.catch(() => undefined);
    await turns();
    settle.get(1)!.fail(new Error('no'));
    await turns();
    expect(asked.isEnded).toBe(true);
    settle.get(2)!.finish();
    await expect(failed).rejects.toThrow('no');

    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('gone');
    }
    const results = overlapped(broken(), 1, async (item) => item);
    await expect(results.next()).resolves.toMatchObject({ value: 1 });
    await expect(results.next()).rejects.toThrow('gone');
  });
});
