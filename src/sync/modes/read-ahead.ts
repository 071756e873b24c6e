/**
 * Yields the items of `source` while already asking for the next one: the source is read while the consumer works. One item ahead, no more.
 * Leaving the loop early ends the source.
 */
export async function* readAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // Heard when it is awaited; until then it must not count as unhandled.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await Promise.allSettled([next, iterator.return?.()]);
  }
}
