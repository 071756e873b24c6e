import { type Verdict, judge } from '../harness/judge';
import { elapse, recovered, steadyRate } from '../harness/measure';
import { loadOf, patienceMs } from '../harness/patience';
import { type Outcome, RATE_KEPT, type ScenarioContext } from '../harness/scenario';
import { World, type WorldOptions } from '../harness/world';

/** The share of the offer that must be mirrored before the trouble: a machine too slow for it has no rate to keep. */
const KEEPS_UP = 0.9;

/** What happens to a world while webhooks keep coming at a steady rate. */
export interface Trouble extends WorldOptions {
  /** Lets it happen, and be over. @returns figures worth telling, and what went wrong meanwhile */
  readonly strike: (world: World) => Promise<Partial<Pick<Outcome, 'notes' | 'failures'>> | void>;
}

/** Steady offer, rate, trouble, recovery, rate, rest, verdict: what most scenarios are made of. */
export async function underLoad(context: ScenarioContext, { strike, ...options }: Trouble): Promise<Outcome> {
  const offer = loadOf(context);
  const patience = patienceMs(context);
  const world = await World.prepare(context, options);
  try {
    await world.launch();
    const load = world.sender.offer(offer.perSecond);
    await elapse(1_000);
    // The first seconds of a process are slow; what they left behind is no part of the rate.
    await recovered(world, performance.now(), patience);
    const before = await steadyRate(world, offer, offer.perSecond * RATE_KEPT);
    const since = performance.now();
    const { notes = [], failures: seen = [] } = (await strike(world)) ?? {};
    const recoveryMs = await recovered(world, since, patience);
    // What did not recover has no rate worth waiting for.
    const after = recoveryMs === null ? 0 : await steadyRate(world, offer, before * RATE_KEPT);
    await load.stop();
    const verdict: Verdict = await judge(world, patience);
    const slow = before < offer.perSecond * KEEPS_UP ? [`only ${before.toFixed(1)}/s were mirrored before it: no rate to keep`] : [];
    return { ...verdict, recoveryMs, ratePerSecond: { before, after }, failures: [...slow, ...seen, ...verdict.failures], notes };
  } finally {
    await world.close();
  }
}
