/**
 * Works on up to `atOnce` items of `source` at a time and yields the results in the order of the items, each as soon as it and all before it
 * are done. Left early, or when a work fails, it begins no more, waits for what it has begun and ends the source.
 */
export async function* overlapped<T, R>(source: AsyncIterable<T>, atOnce: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]();
  const begun: Promise<{ readonly result: R }>[] = [];
  let asking: Promise<null> | null = null;
  let isExhausted = false;

  const beginNext = async (): Promise<null> => {
    const { done, value } = await iterator.next();
    asking = null;
    if (done) isExhausted = true;
    else begun.push(heardLater(work(value).then((result) => ({ result }))));
    return null;
  };

  try {
    for (;;) {
      if (!isExhausted && begun.length < atOnce) asking ??= heardLater(beginNext());
      if (!asking && begun.length === 0) return;
      const finished = await Promise.race([...begun.slice(0, 1), ...(asking ? [asking] : [])]);
      if (finished === null) continue;
      begun.shift();
      yield finished.result;
    }
  } finally {
    await Promise.allSettled([asking, ...begun, iterator.return?.()]);
    await Promise.allSettled(begun);
  }
}

/** A promise that is awaited later; until then its failure must not count as unhandled. */
function heardLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
