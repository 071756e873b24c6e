/** How much longer than its own duration an answer is kept at least: a slow question is asked less often. */
const COST_FACTOR = 20;

/**
 * The longest an answer is kept for its cost, ms. On a busy machine a question may take seconds just when its answer changes: alerts that
 * promise a minute must not look at what was a minute ago.
 */
const LONGEST_FOR_COST_MS = 10_000;

export interface CachedOptions<T> {
  /** An answer that is out of date is still given for so long, and a new one is asked for behind: nobody waits for it. Default: not at all. */
  readonly staleMs?: number;
  /** Answers that cost little are neither kept for their cost nor given out of date. Default: none. */
  readonly isCheap?: (answer: T) => boolean;
  /** Milliseconds of a monotonic clock; given by tests. */
  readonly now?: () => number;
}

/**
 * Keeps the answer of `load` for `ttlMs`, or 20 times as long as it took (but no more than 10 s) where that is more, so that dashboards
 * watching a long queue don't become its load. Callers at the same moment share one question. A failure is not kept.
 */
export function cached<T>(
  load: () => Promise<T>,
  ttlMs: number,
  { staleMs = 0, isCheap = () => false, now = () => performance.now() }: CachedOptions<T> = {},
): () => Promise<T> {
  let kept: { readonly value: T; readonly until: number; readonly staleUntil: number } | undefined;
  let loading: Promise<T> | undefined;
  const refresh = async (): Promise<T> => {
    const started = now();
    const value = await load();
    const ended = now();
    const costMs = Math.min((ended - started) * COST_FACTOR, LONGEST_FOR_COST_MS);
    const [keptMs, staleForMs] = isCheap(value) ? [ttlMs, 0] : [Math.max(ttlMs, costMs), staleMs];
    kept = { value, until: ended + keptMs, staleUntil: ended + keptMs + staleForMs };
    return value;
  };
  return () => {
    if (kept && now() < kept.until) return Promise.resolve(kept.value);
    loading ??= refresh().finally(() => {
      loading = undefined;
    });
    if (kept && now() < kept.staleUntil) {
      loading.catch(() => undefined); // who asks after the old answer's time is told
      return Promise.resolve(kept.value);
    }
    return loading;
  };
}

/** {@link cached}, an answer per key. For keys of which there are few: none is ever forgotten. */
export function cachedByKey<T>(
  load: (key: string) => Promise<T>,
  ttlMs: number,
  options: CachedOptions<T> = {},
): (key: string) => Promise<T> {
  const ofKey = new Map<string, () => Promise<T>>();
  return (key) => {
    const known = ofKey.get(key) ?? cached(() => load(key), ttlMs, options);
    ofKey.set(key, known);
    return known();
  };
}
