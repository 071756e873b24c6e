import { until } from '@libs/testing';
import { FAIL_POINTS, type FailPointName } from '@tds/platform/fail-points';
import { type Verdict, judge } from '../harness/judge';
import { patienceMs } from '../harness/patience';
import type { Scenario, ScenarioContext, Step } from '../harness/scenario';
import { World } from '../harness/world';
import { drillOf, firstSync, pointsOf } from './drills';

/** Products of the world of syncs: three pages. */
const THREE_PAGES = 450;

export const crashRecovery: Scenario = {
  name: 'crash_recovery',
  what: 'a process is killed -9 at each fail point and started again',
  protection: {
    without: 'jobs are ended in a transaction of their own and not in that of their effects',
    shows: /^lost/,
    patches: [
      {
        file: 'src/sync/apply/apply-entity-changes.handler.js',
        from: 'await this.jobs.complete(tx,',
        to: 'await this.jobs.complete({ query: (...all) => this.database.query(...all), execute: async (...all) => (await this.database.query(...all)).length, afterCommit: (hook) => tx.afterCommit(hook) },',
      },
    ],
  },
  async run(context) {
    const points = pointsOf(context.options);
    const steps = [
      ...(await walk(
        context,
        points.filter((point) => !point.startsWith('sync.')),
      )),
      ...(await walk(
        context,
        points.filter((point) => point.startsWith('sync.')),
        THREE_PAGES,
      )),
    ];
    const times = steps.map(({ recoveryMs }) => recoveryMs);
    return {
      events: steps.reduce((sum, { events }) => sum + events, 0),
      lost: steps.reduce((sum, { lost }) => sum + lost, 0),
      doubled: steps.reduce((sum, { doubled }) => sum + doubled, 0),
      recoveryMs: times.includes(null) ? null : Math.max(0, ...times.map(Number)),
      failures: steps.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`)),
      notes: [`${steps.length} fail points; recovery is the longest of them, from the new start to all mirrored`],
      steps,
    };
  },
};

type CountedStep = Step & { readonly events: number };

/** The drills of some points, one after the other in one world. */
async function walk(context: ScenarioContext, points: readonly FailPointName[], products?: number): Promise<readonly CountedStep[]> {
  if (points.length === 0) return [];
  const world = await World.prepare(context, products === undefined ? {} : { sizes: { products } });
  const steps: CountedStep[] = [];
  try {
    if (products !== undefined) await firstSync(world);
    let before: Verdict = { events: 0, lost: 0, doubled: 0, failures: [] };
    for (const point of points) {
      const { recoveryMs, failures, verdict } = await crashAt(context, world, point);
      const step = {
        name: point,
        what: FAIL_POINTS[point],
        events: verdict.events - before.events,
        lost: Math.max(0, verdict.lost - before.lost),
        doubled: Math.max(0, verdict.doubled - before.doubled),
        recoveryMs,
        failures: [...failures, ...verdict.failures],
      };
      before = verdict;
      steps.push(step);
      context.progress(
        `  ${point}: lost ${step.lost}, doubled ${step.doubled}, ${recoveryMs ?? '-'} ms${step.failures.map((text) => `; ${text}`).join('')}`,
      );
    }
  } finally {
    await world.close();
  }
  return steps;
}

async function crashAt(context: ScenarioContext, world: World, point: FailPointName) {
  const drill = drillOf(point);
  const failures: string[] = [];
  await world.launch({ TDS_FAIL_POINT: `${point}:${drill.nth}` });
  const patience = patienceMs(context);
  await drill.provoke(world);
  await until(() => !world.tds.isRunning, patience).catch(() => failures.push('the process never came there'));
  await world.tds.kill();
  const since = performance.now();
  await drill.mend(world).catch((error: Error) => failures.push(error.message));
  const verdict = await judge(world, patience);
  const recoveryMs = failures.length === 0 && verdict.failures.length === 0 ? Math.round(performance.now() - since) : null;
  await world.tds.kill();
  await world.proxy.restore();
  return { recoveryMs, failures, verdict };
}
