import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { Clock } from '@libs/resilience';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Test, type TestingModule } from '@nestjs/testing';
import { AlertLedger, AlertsModule } from '@tds/platform/alerts';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { Database, DatabaseModule } from '@tds/platform/database';
import { HttpModule } from '@tds/platform/http';
import { Context, LoggingModule, PinoLogger } from '@tds/platform/logging';
import { FiringLedger } from './firing-ledger';
import type { Firing, ScheduleDefinition } from './schedule';
import { ScheduleClockwork } from './schedule-clockwork';
import { ScheduleRegistry } from './schedule-registry';
import { Schedules } from './schedules';
import { SchedulingModule } from './scheduling.module';

let test: TestDatabase;
let app: TestingModule;

/** A scheduler process: its own registry, timers and clock, on the one database. */
interface Process {
  readonly schedules: Schedules;
  readonly clockwork: ScheduleClockwork;
  readonly clock: ManualClock;
  readonly fired: Firing[];
}

beforeAll(async () => {
  test = await createTestDatabase();
  // The application itself runs no schedules; the processes of the tests do.
  const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: test.url, TDS_ROLE: 'worker' });
  app = await Test.createTestingModule({
    imports: [ConfigModule.forRoot(config), ClockModule, LoggingModule, HttpModule, DatabaseModule, AlertsModule, SchedulingModule],
  }).compile();
  await app.init();
});
afterAll(async () => {
  await app.close();
  await test.drop();
});
beforeEach(() => test.pool.query('delete from tds_schedules; delete from tds_schedule_firings; delete from tds_alerts'));

async function startProcess(...definitions: (Partial<ScheduleDefinition> & { readonly name: string })[]): Promise<Process> {
  const config = loadConfig({ DATABASE_URL: test.url, TDS_ROLE: 'scheduler' });
  const logger = await app.resolve(PinoLogger);
  const [database, clock, registry] = [app.get(Database), new ManualClock(), new ScheduleRegistry(config)];
  const ledger = new FiringLedger(database);
  const schedules = new Schedules(registry, ledger, app.get(Context), logger);
  const fired: Firing[] = [];
  for (const definition of definitions) {
    const run = async (firing: Firing): Promise<void> => {
      fired.push(firing);
      await definition.run?.(firing);
    };
    schedules.register({ description: definition.name, cron: '0 2 * * *', catchUp: true, ...definition, run });
  }
  await ledger.register(registry.all().map(({ definition }) => definition));
  const timers = new SchedulerRegistry();
  const alerts = new AlertLedger(database);
  const clockwork = new ScheduleClockwork(schedules, registry, ledger, timers, alerts, database, clock as Clock, config, logger);
  return { schedules, clockwork, clock, fired };
}

/** As if the schedules had been known for long. */
const knownSince = (days: number) => test.pool.query('update tds_schedules set counts_from = now() - make_interval(days => $1)', [days]);
const firings = async (): Promise<Record<string, unknown>[]> =>
  (await test.pool.query('select * from tds_schedule_firings order by name, due_at')).rows;
const openAlerts = async (): Promise<string[]> =>
  (await test.pool.query<{ dedupe_key: string }>('select dedupe_key from tds_alerts where resolved_at is null order by 1')).rows.map(
    (row) => row.dedupe_key,
  );
const look = async ({ clockwork, schedules }: Process): Promise<void> => {
  await clockwork.watch();
  await schedules.idle();
};

describe('a schedule', () => {
  it('that is new owes nothing from before', async () => {
    const process = await startProcess({ name: 'nightly' });
    await look(process);
    expect(await firings()).toEqual([]);
  });

  it('that was due while nobody was there is made up for once, whatever number was missed', async () => {
    const process = await startProcess({ name: 'nightly' });
    await knownSince(5);
    await look(process);
    await look(process);
    expect(await firings()).toMatchObject([{ name: 'nightly', started_by: 'catch_up', outcome: 'succeeded', attempts: 1 }]);
    expect(process.fired[0]!.dueAt.toISOString()).toMatch(/T02:00:00.000Z$/);
    expect(await process.schedules.get('nightly')).toMatchObject({ health: 'late' });
  });

  it('that does not catch up stays missed, raises an alert, and the alert goes with the next success', async () => {
    const process = await startProcess({ name: 'nightly', catchUp: false });
    await knownSince(5);
    await look(process);
    expect([await firings(), await openAlerts()]).toEqual([[], ['schedule.missed:nightly']]);
    await test.pool.query('update tds_schedules set counts_from = now()');
    await look(process);
    expect(await openAlerts()).toEqual([]);
  });

  it('that is off never fires by itself', async () => {
    const process = await startProcess({ name: 'nightly', cron: null });
    await knownSince(5);
    await look(process);
    expect([await firings(), (await process.schedules.get('nightly')).health]).toEqual([[], 'off']);
  });

  it('with another expression than before owes nothing of the new one', async () => {
    await startProcess({ name: 'nightly' });
    await knownSince(5);
    const process = await startProcess({ name: 'nightly', cron: '30 2 * * *' });
    await look(process);
    expect(await firings()).toEqual([]);
  });

  it('is registered once', async () => {
    await expect(startProcess({ name: 'nightly' }, { name: 'nightly' })).rejects.toThrow('registered twice');
  });
});

describe('a cluster', () => {
  it('fires once', async () => {
    const processes = await Promise.all(Array.from({ length: 6 }, () => startProcess({ name: 'nightly' })));
    await knownSince(1);
    await Promise.all(processes.map(look));
    expect(await firings()).toHaveLength(1);
    expect(processes.flatMap(({ fired }) => fired)).toHaveLength(1);
  });

  it('gives the firing of a process that fell silent to another, three times at most', async () => {
    const process = await startProcess({ name: 'nightly' });
    await knownSince(1);
    await look(process);
    for (let attempt = 1; attempt <= 4; attempt++) {
      await test.pool.query(
        `update tds_schedule_firings set finished_at = null, outcome = null, heartbeat_at = now() - interval '1 hour', worker = 'gone'`,
      );
      await look(process);
    }
    expect(process.fired).toHaveLength(3);
    expect(await firings()).toMatchObject([{ attempts: 3, outcome: 'abandoned' }]);
  });

  it('leaves what a stopping process was at to the next one', async () => {
    const stopped = await startProcess({
      name: 'nightly',
      run: ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    await knownSince(1);
    await stopped.clockwork.watch();
    await until(() => stopped.fired.length === 1);
    stopped.clockwork.beforeApplicationShutdown();
    stopped.schedules.beforeApplicationShutdown();
    await stopped.schedules.onApplicationShutdown();
    expect(await firings()).toMatchObject([{ outcome: 'abandoned', error: 'the process was stopped' }]);
    const next = await startProcess({ name: 'nightly' });
    await look(next);
    expect(await firings()).toMatchObject([{ outcome: 'succeeded', attempts: 2, started_by: 'catch_up' }]);
  });
});

describe('a timer', () => {
  it('that rings early waits for the clock of the database', async () => {
    const process = await startProcess({ name: 'every-second', cron: '* * * * * *' });
    await look(process);
    const schedule = {
      definition: { name: 'every-second' },
      times: { next: (now: Date) => new Date(now.getTime() + 3_000), latest: () => null },
    };
    const ringing = process.clockwork.ring(schedule as never);
    await until(() => process.clock.sleeping === 1);
    await process.clock.advance(3_000);
    await expect(ringing).resolves.toBeUndefined();
  });

  it('fires what is due, and once per second where an expression asks for it', async () => {
    const process = await startProcess({ name: 'every-second', cron: '* * * * * *' });
    process.clockwork.onApplicationBootstrap();
    await until(async () => process.fired.length >= 2, 10_000);
    process.clockwork.beforeApplicationShutdown();
    await process.schedules.idle();
    const due = process.fired.map(({ dueAt }) => dueAt.getTime());
    expect(new Set(due).size).toBe(due.length);
    expect(process.fired.every(({ cause, actor }) => cause === 'schedule' && actor === 'scheduler')).toBe(true);
  });
});

describe('people', () => {
  it('pause and resume a schedule; what was due meanwhile is not made up for', async () => {
    const process = await startProcess({ name: 'nightly' });
    await knownSince(5);
    expect([await process.schedules.pause('nightly', 'key:ops'), await process.schedules.pause('nightly', 'key:other')]).toEqual([
      true,
      false,
    ]);
    await look(process);
    expect(await process.schedules.get('nightly')).toMatchObject({ health: 'paused', pausedBy: 'key:ops', nextDueAt: null });
    expect([await process.schedules.resume('nightly'), await process.schedules.resume('nightly')]).toEqual([true, false]);
    await look(process);
    expect(await firings()).toEqual([]);
  });

  it('run one now, paused or not; that replaces no firing that was due', async () => {
    const process = await startProcess({ name: 'nightly' });
    await process.schedules.pause('nightly', 'key:ops');
    await process.schedules.runNow('nightly', 'key:ops');
    await process.schedules.idle();
    expect(process.fired).toMatchObject([{ cause: 'request', actor: 'key:ops' }]);
    await process.schedules.resume('nightly');
    await knownSince(1);
    await look(process);
    expect((await firings()).map((row) => row['started_by'])).toEqual(expect.arrayContaining(['key:ops', 'catch_up']));
  });

  it('hear which schedules there are when they name another', async () => {
    const { schedules } = await startProcess({ name: 'nightly' });
    await expect(schedules.runNow('daily', 'key:ops')).rejects.toMatchObject({
      code: 'scheduling.unknown_schedule',
      message: expect.stringContaining('nightly') as string,
    });
  });
});

describe('failing', () => {
  it('is kept with its reason; three in a row raise an alert, a success resolves it', async () => {
    let isBroken = true;
    const run = async (): Promise<void> => {
      if (isBroken) throw new Error('Zoho is away');
    };
    const process = await startProcess({ name: 'nightly', run });
    for (let n = 1; n <= 3; n++) {
      expect(await openAlerts()).toEqual([]);
      await process.schedules.runNow('nightly', 'key:ops');
      await look(process);
    }
    await look(process);
    expect(await firings()).toMatchObject([{ outcome: 'failed', error: 'Zoho is away' }, {}, {}]);
    expect(await openAlerts()).toEqual(['schedule.failing:nightly']);
    isBroken = false;
    await process.schedules.runNow('nightly', 'key:ops');
    await look(process);
    await look(process);
    expect(await openAlerts()).toEqual([]);
  });
});
