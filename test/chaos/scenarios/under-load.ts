import { type Verdict, judge } from '../harness/judge';
import { elapse, rateAfter, rateBefore, recovered } from '../harness/measure';
import { loadOf, patienceMs } from '../harness/patience';
import type { Outcome, ScenarioContext } from '../harness/scenario';
import { World, type WorldOptions } from '../harness/world';

/** What happens to a world while webhooks keep coming at a steady rate. */
export interface Trouble extends WorldOptions {
  /** Lets it happen, and be over. @returns figures worth telling, and what went wrong meanwhile */
  readonly strike: (world: World) => Promise<Partial<Pick<Outcome, 'notes' | 'failures'>> | void>;
}

/** Steady offer, rate, trouble, recovery, rate, rest, verdict: what most scenarios are made of. */
export async function underLoad(context: ScenarioContext, { strike, ...options }: Trouble): Promise<Outcome> {
  const { perSecond, windowSeconds } = loadOf(context);
  const patience = patienceMs(context);
  const world = await World.prepare(context, options);
  try {
    await world.launch();
    const load = world.sender.offer(perSecond);
    await elapse(1_000);
    // The first seconds of a process are slow; what they left behind is no part of the rate.
    await recovered(world, performance.now());
    // What a busy machine makes up for is more than the offer: no rate to keep.
    const before = Math.min(perSecond, await rateBefore(world, windowSeconds));
    const since = performance.now();
    const { notes = [], failures = [] } = (await strike(world)) ?? {};
    const recoveryMs = await recovered(world, since, patience);
    // What did not recover has no rate worth waiting for.
    const after = recoveryMs === null ? 0 : await rateAfter(world, windowSeconds, before);
    await load.stop();
    const verdict: Verdict = await judge(world, patience);
    return { ...verdict, recoveryMs, ratePerSecond: { before, after }, failures: [...failures, ...verdict.failures], notes };
  } finally {
    await world.close();
  }
}

/** The part of sorted times below which `share` of them lie, ms. */
export function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}
