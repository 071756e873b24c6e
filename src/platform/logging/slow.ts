/** Requests, calls, batches and statements slower than this are worth a warning, whatever they were. Milliseconds. */
export const SLOW_OPERATION_MS = 5_000;

/** Whether an operation took long enough to be told of. */
export function isSlow(durationMs: number): boolean {
  return durationMs > SLOW_OPERATION_MS;
}
