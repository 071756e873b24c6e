import { CHEAP_COUNT_ROWS } from '@libs/pg';
import type { CachedOptions } from '@libs/resilience';

/**
 * How long figures of whole tables are good for. Of a small table they are counted each time; a large one is told as it was some moments ago,
 * 10 minutes at most, and counted anew behind that.
 *
 * @param rowsOf rows that were counted for an answer
 */
export function ofLargeMirror<T>(rowsOf: (answer: T) => number): CachedOptions<T> {
  return { staleMs: 600_000, isCheap: (answer) => rowsOf(answer) <= CHEAP_COUNT_ROWS };
}
