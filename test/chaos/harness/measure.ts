import { until } from '@libs/testing';
import { QUIET_MS, unfinished } from './judge';
import type { World } from './world';

/** Looks at a rate that is not back yet; each is a window later. */
const MAX_WINDOWS = 3;

/** Lets time pass that the scenario is about. */
export function elapse(ms: number): Promise<unknown> {
  const end = performance.now() + ms;
  return until(() => performance.now() >= end, ms + 5_000);
}

/** Webhooks the application mirrors in a second now, by the database's clock. */
async function rateNow(world: World, seconds: number): Promise<number> {
  const [start] = await world.rows<{ at: Date }>('select clock_timestamp() as at');
  await elapse(seconds * 1_000 + 500);
  const [row] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from tds_inbox_events
      where status = 'processed' and processed_at >= $1 and processed_at < $1::timestamptz + make_interval(secs => $2)`,
    [start!.at, seconds],
  );
  return row!.n / seconds;
}

/** The rate while nothing is wrong. */
export function rateBefore(world: World, seconds: number): Promise<number> {
  return rateNow(world, seconds);
}

/** The rate after a fault: the first window that keeps up with `before`, or the last one looked at. */
export async function rateAfter(world: World, seconds: number, before: number): Promise<number> {
  for (let window = 1; ; window += 1) {
    const rate = await rateNow(world, seconds);
    if (rate >= before * 0.98 || window === MAX_WINDOWS) return rate;
  }
}

/** Waits until all events accepted up to now are mirrored. @returns ms since `since`; null when that took too long. */
export async function recovered(world: World, since: number, deadlineMs: number = QUIET_MS): Promise<number | null> {
  const accepted = [...world.sender.accepted];
  try {
    await until(async () => (await unfinished(world, accepted)) === 0, deadlineMs);
    return Math.round(performance.now() - since);
  } catch {
    return null;
  }
}
