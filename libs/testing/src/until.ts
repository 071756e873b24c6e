/** How often the condition is looked at, ms. */
const POLL_MS = 10;

/**
 * Waits until `condition` holds and returns what it returned. Anything truthy counts; a condition that throws counts as not yet,
 * and its last error is the cause of the failure.
 *
 * @param deadlineMs longest wait; generous is fine, since it only costs when the test fails.
 * @throws Error when the deadline passes first.
 */
export async function until<T>(condition: () => T | Promise<T>, deadlineMs = 5_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    let cause: unknown;
    try {
      const value = await condition();
      if (value) return value as NonNullable<T>;
    } catch (error) {
      cause = error;
    }
    if (performance.now() >= deadline) throw new Error(`not within ${deadlineMs} ms: ${condition.toString()}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
