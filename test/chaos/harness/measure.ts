import { until } from '@libs/testing';
import { unfinished } from './unfinished';
import type { Accepted } from './courier';
import type { Load } from './patience';
import type { World } from './world';

/** Looks at a rate that is not there yet; each is a window later. */
const MAX_WINDOWS = 3;

/** Between two looks for what is not mirrored yet, ms. */
const LOOK_MS = 50;

/** Lets time pass that the scenario is about. */
export function elapse(ms: number): Promise<unknown> {
  const end = performance.now() + ms;
  return until(() => performance.now() >= end, ms + 5_000);
}

/** Webhooks the application mirrors in a second now, by the database's clock; of what it makes up for, no more than is offered. */
async function rateNow(world: World, { perSecond, windowSeconds }: Load): Promise<number> {
  const [start] = await world.rows<{ at: Date }>('select clock_timestamp() as at');
  await elapse(windowSeconds * 1_000 + 500);
  const [row] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from tds_inbox_events
      where status = 'processed' and processed_at >= $1 and processed_at < $1::timestamptz + make_interval(secs => $2)`,
    [start!.at, windowSeconds],
  );
  return Math.min(perSecond, row!.n / windowSeconds);
}

/** The rate at a steady offer: the first window that reaches `enough`, or the last one looked at. */
export async function steadyRate(world: World, load: Load, enough: number): Promise<number> {
  for (let window = 1; ; window += 1) {
    const rate = await rateNow(world, load);
    if (rate >= enough || window === MAX_WINDOWS) return rate;
  }
}

/** Waits until all events accepted up to now are mirrored. @returns ms since `since`; null when that took too long. */
export async function recovered(world: World, since: number, deadlineMs: number): Promise<number | null> {
  let open: readonly Accepted[] = [...world.courier.accepted];
  try {
    await until(async () => {
      open = await unfinished(world, open);
      // Looking costs the server something, and it is the server that is measured.
      if (open.length > 0) await elapse(LOOK_MS);
      return open.length === 0;
    }, deadlineMs);
    return Math.round(performance.now() - since);
  } catch {
    return null;
  }
}

/** The part of sorted times below which `share` of them lie, ms. */
export function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}
