/** How much longer than its own duration an answer is kept at least: a slow question is asked less often. */
const COST_FACTOR = 20;

/**
 * Keeps the answer of `load` for `ttlMs`, or 20 times as long as it took where that is more, so that dashboards watching a long queue
 * don't become its load. Callers at the same moment share one question. A failure is not kept.
 *
 * @param now milliseconds of a monotonic clock; given by tests.
 */
export function cached<T>(load: () => Promise<T>, ttlMs: number, now: () => number = () => performance.now()): () => Promise<T> {
  let kept: { readonly value: T; readonly until: number } | undefined;
  let loading: Promise<T> | undefined;
  const refresh = async (): Promise<T> => {
    const started = now();
    const value = await load();
    const ended = now();
    kept = { value, until: ended + Math.max(ttlMs, (ended - started) * COST_FACTOR) };
    return value;
  };
  return () => {
    if (kept && now() < kept.until) return Promise.resolve(kept.value);
    loading ??= refresh().finally(() => {
      loading = undefined;
    });
    return loading;
  };
}
