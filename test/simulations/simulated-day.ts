import { SystemClock } from '@libs/resilience';
import type { SandboxOptions } from '@libs/zoho-sandbox';
import { ScheduleRegistry } from '@tds/platform/scheduling/schedule-registry';
import { SCHEDULE_OF_MODE, type ScheduledMode } from '@tds/sync';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from '../support/tds-app';

const MINUTE_MS = 60_000;
const TICK_MINUTES = 15;
const TICKS_A_DAY = (24 * 60) / TICK_MINUTES;
/** The evening before; Zoho's day begins three hours east of Greenwich. */
const EVENING = Date.parse('2026-06-09T20:00:00Z');
const MIDNIGHT = Date.parse('2026-06-09T21:00:00Z');

/** When schedules are due by default, in ticks of a quarter of an hour. The most urgent first, as timers of one minute may come in any order. */
const DUE: Readonly<Record<ScheduledMode, (tick: number) => boolean>> = {
  stock: () => true,
  incremental: (tick) => tick % 4 === 0,
  full: (tick) => tick === 8,
  image: (tick) => tick === 16,
};

export interface SimulatedDayOptions {
  readonly perDay: number;
  readonly orders: number;
  readonly hasWebhooks: boolean;
  readonly sizes: SandboxOptions['sizes'];
}

/** What a day cost and did. */
export interface SimulatedDay {
  readonly calls: number;
  readonly byEndpoint: Readonly<Record<string, number>>;
  /** Answers that refused a call, by Zoho's code: 44 minute, 45 day, 1070 concurrency. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly changedRecords: number;
  /** Firings that ran, and that were due. */
  readonly runs: Readonly<Record<ScheduledMode, readonly [done: number, due: number]>>;
  /** Open alerts by the hour at which they were first seen open. */
  readonly alerts: readonly { readonly rule: string; readonly hour: number }[];
}

/**
 * Runs a day of the whole application in a minute or two: Zoho's clock and ours are moved on a quarter of an hour at a time, what the database
 * keeps by its own clock is moved back as much, and whatever is due then is fired as the scheduler would.
 */
export async function simulateDay(options: SimulatedDayOptions): Promise<{ tds: TdsTestApp; day: SimulatedDay }> {
  let now = EVENING;
  const startedAt = performance.now();
  // Both clocks go on within a quarter of an hour, too: two reads are never of the same instant.
  const moment = (): Date => new Date(now + performance.now() - startedAt);
  const clock = jest.spyOn(SystemClock.prototype, 'now').mockImplementation(moment);
  const tds = await startTdsTestApp(
    {
      TDS_ROLE: 'api,worker',
      SCHEDULE_TIMEZONE: 'Asia/Baghdad',
      TDS_PUBLIC_URL: '',
      TDS_IMAGES_PER_RUN: '100',
      ZOHO_REQUESTS_PER_MINUTE: '5900',
    },
    // The minute's window is proven on simulated time beside the limiter; here a quarter of an hour passes in the time of a few calls.
    {
      now: moment,
      sizes: options.sizes,
      limits: { perDay: options.perDay, perMinute: 1_000_000, concurrency: 10, tokenGrants: 10 },
    },
  );
  try {
    await tds.fullSync();
    if (options.hasWebhooks) connectWebhooks(tds);
    const move = async (to: number): Promise<void> => {
      await moveBack(tds, to - now);
      now = to;
    };
    await move(MIDNIGHT);
    const day = await liveThrough(
      tds,
      options,
      (tick) => move(MIDNIGHT + tick * TICK_MINUTES * MINUTE_MS),
      () => new Date(now),
    );
    return { tds, day };
  } catch (error) {
    await tds.close();
    throw error;
  } finally {
    clock.mockRestore();
  }
}

async function liveThrough(
  tds: TdsTestApp,
  { orders, hasWebhooks }: SimulatedDayOptions,
  moveTo: (tick: number) => Promise<void>,
  now: () => Date,
): Promise<SimulatedDay> {
  const { sandbox } = tds;
  const before = sandbox.callCounts();
  const changed = new Set<string>();
  sandbox.store.onChange(({ entity, record, announce }) => announce && changed.add(`${entity} ${record.id}`));
  const ordersBefore = sandbox.store.count('salesorder');
  const runs: Record<ScheduledMode, [number, number]> = { stock: [0, 0], incremental: [0, 0], full: [0, 0], image: [0, 0] };
  const alerts = new Map<string, number>();
  for (let tick = 0; tick < TICKS_A_DAY; tick++) {
    await moveTo(tick);
    const wanted = Math.floor((orders * (tick + 1)) / TICKS_A_DAY);
    while (sandbox.store.count('salesorder') - ordersBefore < wanted) sandbox.traffic.step();
    if (hasWebhooks) await tds.quiet();
    for (const mode of Object.keys(DUE) as ScheduledMode[]) {
      if (!DUE[mode](tick)) continue;
      runs[mode][1]++;
      if (await fire(tds, mode, now())) runs[mode][0]++;
    }
    await tds.quiet();
    for (const rule of await openAlerts(tds)) if (!alerts.has(rule)) alerts.set(rule, (tick * TICK_MINUTES) / 60);
  }
  const after = sandbox.callCounts();
  // Returns and adjustments of the last hour without a webhook are found by the next incremental run, their stock by the one after it.
  await moveTo(TICKS_A_DAY);
  for (const mode of ['incremental', 'stock'] as const) await fire(tds, mode, now());
  await tds.quiet();
  return {
    calls: after.today,
    byEndpoint: difference(after.byEndpoint, before.byEndpoint),
    refusals: difference(after.byErrorCode, before.byErrorCode),
    changedRecords: changed.size,
    runs,
    alerts: [...alerts].map(([rule, hour]) => ({ rule, hour })),
  };
}

/** Fires a schedule as its timer does; false when nothing was run. A run that found its lane's share spent is done for today, as in life. */
async function fire(tds: TdsTestApp, mode: ScheduledMode, dueAt: Date): Promise<boolean> {
  const { definition } = tds.app.get(ScheduleRegistry).get(SCHEDULE_OF_MODE[mode]);
  const count = async (): Promise<number> =>
    (await tds.database.pool.query(`select count(*)::int as n from tds_sync_runs where type = $1`, [mode])).rows[0].n as number;
  const before = await count();
  const firing = { name: definition.name, dueAt, cause: 'schedule', actor: 'scheduler', signal: new AbortController().signal } as const;
  await definition.run(firing).catch((error: { code?: string }) => {
    if (error.code !== 'sync.scheduled_runs_failed') throw error;
  });
  return (await count()) > before;
}

/** Time passes for what the database keeps by its own clock. */
async function moveBack({ database }: TdsTestApp, ms: number): Promise<void> {
  const seconds = [ms / 1000];
  await database.pool.query(
    `update tds_rate_limits set reset_at = reset_at - make_interval(secs => $1), observed_at = observed_at - make_interval(secs => $1)`,
    seconds,
  );
  await database.pool.query(
    `update tds_oauth_tokens set expires_at = expires_at - make_interval(secs => $1),
            recent_grants = array(select g - make_interval(secs => $1) from unnest(recent_grants) g)`,
    seconds,
  );
  await database.pool.query(
    `update tds_sync_runs set started_at = started_at - make_interval(secs => $1), ended_at = ended_at - make_interval(secs => $1)`,
    seconds,
  );
}

async function openAlerts({ database }: TdsTestApp): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ rule: string }>('select rule from tds_alerts where resolved_at is null');
  return rows.map(({ rule }) => rule);
}

function difference(after: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): Record<string, number> {
  const changes = Object.entries(after).map(([key, count]) => [key, count - (before[key] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, count]) => count > 0));
}
