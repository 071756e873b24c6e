import { until } from '@libs/testing';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  // Expressions that are not due during the test: what fires, fires because it was asked to.
  tds = await startTdsTestApp({ SCHEDULE_STOCK_SYNC: 'off', SCHEDULE_INCREMENTAL_SYNC: '0 0 1 1 *', SCHEDULE_TIMEZONE: 'Asia/Baghdad' });
  await until(async () => (await schedules()).length > 0, 10_000);
});
afterAll(() => tds.close());

interface Firing {
  readonly due_at: string;
  readonly outcome: string;
  readonly started_by: string;
  readonly error: string | null;
}
interface Schedule {
  readonly name: string;
  readonly cron: string | null;
  readonly time_zone: string;
  readonly health: string;
  readonly paused: boolean;
  readonly paused_by: string | null;
  readonly next_due_at: string | null;
  readonly recent: readonly Firing[];
}
interface Run {
  readonly entity_type: string;
  readonly type: string;
  readonly trigger: string;
  readonly status: string;
  readonly requested_by: string;
}

const schedules = async (): Promise<Schedule[]> => (await tds.get<Schedule[]>('/api/tds/schedules')).body;
const schedule = async (name: string): Promise<Schedule> => (await tds.get<Schedule>(`/api/tds/schedules/${name}`)).body;
const runs = async (): Promise<Run[]> => (await tds.get<Run[]>('/api/bff/tds/runs?limit=200')).body;
const actions = async (): Promise<string[]> =>
  (
    await tds.database.pool.query<{ action: string }>(
      `select action from tds_audit_trail where action like 'schedule.%' order by occurred_at`,
    )
  ).rows.map((row) => row.action);

/** Asks for a firing and waits for its end. */
async function fire(name: string): Promise<Firing> {
  const { status, body } = await tds.post<{ due_at: string }>(`/api/tds/schedules/${name}/run`);
  expect(status).toBe(202);
  return until(
    async () => (await schedule(name)).recent.find((firing) => firing.due_at === body.due_at && firing.outcome !== 'running'),
    20_000,
  );
}

describe('schedules', () => {
  it('are listed with when they fire next, in their time zone', async () => {
    const all = await schedules();
    expect(all.map(({ name }) => name)).toEqual([
      'auto-healing',
      'full-sync',
      'image-sync',
      'incremental-sync',
      'maintenance',
      'statistics',
      'stock-sync',
      'validation',
    ]);
    const full = all.find(({ name }) => name === 'full-sync')!;
    expect(full).toMatchObject({ cron: '0 2 * * *', time_zone: 'Asia/Baghdad', health: 'ok', paused: false });
    // Two in the morning in Baghdad, which knows no summer time.
    expect(full.next_due_at).toMatch(/T23:00:00\.000Z$/);
    expect(all.find(({ name }) => name === 'stock-sync')).toMatchObject({ cron: null, health: 'off', next_due_at: null });
  });

  it('that nobody knows are a 404 that names those there are', async () => {
    const { status, body } = await tds.post<{ code: string; detail: string }>('/api/tds/schedules/weekly/run');
    expect([status, body.code]).toEqual([404, 'scheduling.unknown_schedule']);
    expect(body.detail).toContain('full-sync');
  });

  it('need a key that may operate', async () => {
    for (const path of ['run', 'pause', 'resume'])
      expect((await fetch(`${tds.url}/api/tds/schedules/full-sync/${path}`, { method: 'POST' })).status).toBe(401);
  });

  it('fill the mirror: every listed type in one full sync, images and stock after it', async () => {
    expect(await fire('full-sync')).toMatchObject({ outcome: 'succeeded', error: null });
    const all = await runs();
    const types = (await tds.get<{ entity_type: string }[]>('/api/bff/tds/entities')).body.map(({ entity_type }) => entity_type);
    expect(all.map((run) => run.entity_type).toSorted()).toEqual(types.filter((type) => type !== 'stock' && type !== 'image').toSorted());
    expect(all.every((run) => run.status === 'completed' && run.type === 'full' && run.trigger === 'api')).toBe(true);
    expect((await tds.database.pool.query('select from tds_sync_seen')).rowCount).toBe(0);
    expect(await fire('stock-sync')).toMatchObject({ outcome: 'succeeded' });
    expect(await fire('image-sync')).toMatchObject({ outcome: 'succeeded' });
    const latest = (await runs()).slice(0, 2).map(({ entity_type, type }) => [entity_type, type]);
    expect(latest).toEqual([
      ['image', 'image'],
      ['stock', 'stock'],
    ]);
  });

  it('read what changed in an incremental sync, and leave out what could only be read whole and is long', async () => {
    await tds.database.pool.query(
      `insert into mirror.sales_returns (organization_id, zoho_id, raw, content_hash, sync_origin) select 'another', n::text, '{}', '', 'bulk' from generate_series(1, 201) n`,
    );
    const before = (await runs()).length;
    expect(await fire('incremental-sync')).toMatchObject({ outcome: 'succeeded' });
    const all = await runs();
    const read = all.slice(0, all.length - before).map((run) => run.entity_type);
    expect(read).toEqual(expect.arrayContaining(['product', 'customer', 'user']));
    expect(read).not.toContain('sales_return');
  });

  it('wait for a run that does less, and then do theirs', async () => {
    tds.sandbox.faults.add({ kind: 'latency', ms: 300, match: { operation: 'list', entity: 'user' } });
    const slow = await tds.post<{ runs: Run[] }>('/api/bff/tds/sync/user', { mode: 'incremental' });
    expect(slow.body.runs[0]!.status).toBe('running');
    expect(await fire('full-sync')).toMatchObject({ outcome: 'succeeded' });
    tds.sandbox.faults.clear();
    const users = (await runs()).filter((run) => run.entity_type === 'user').slice(0, 2);
    expect(users.map((run) => run.type)).toEqual(['full', 'incremental']);
  });

  it('keep the reason of a failure, by type', async () => {
    tds.sandbox.faults.add({ kind: 'error_in_200', code: 4, match: { operation: 'list', entity: 'user' } });
    const firing = await fire('full-sync');
    tds.sandbox.faults.clear();
    expect(firing).toMatchObject({ outcome: 'failed' });
    expect(firing.error).toMatch(/^user: /);
  });

  it('do the maintenance', async () => {
    expect(await fire('maintenance')).toMatchObject({ outcome: 'succeeded' });
  });

  it('are paused and resumed by people, whose deeds are in the audit trail', async () => {
    const before = (await actions()).length;
    expect((await tds.post<Schedule>('/api/tds/schedules/full-sync/pause')).body).toMatchObject({
      paused: true,
      health: 'paused',
      next_due_at: null,
    });
    expect((await tds.post<Schedule>('/api/tds/schedules/full-sync/pause')).status).toBe(200);
    expect(await schedule('full-sync')).toMatchObject({ paused: true, paused_by: expect.stringContaining('key:') as string });
    expect((await tds.post<Schedule>('/api/tds/schedules/full-sync/resume')).body).toMatchObject({ paused: false, paused_by: null });
    expect((await actions()).slice(before)).toEqual(['schedule.paused', 'schedule.resumed']);
  });
});

describe('a process that stops while a schedule is at work', () => {
  it('leaves the firing to the next one, and its pages stay applied', async () => {
    tds.sandbox.faults.add({ kind: 'latency', ms: 400, match: { operation: 'list' } });
    await tds.database.pool.query(`update tds_schedules set counts_from = now() - interval '2 days' where name = 'full-sync'`);
    await tds.database.pool.query(`delete from tds_schedule_firings where name = 'full-sync'`);
    const { status } = await tds.post('/api/tds/schedules/full-sync/run');
    expect(status).toBe(202);
    await until(async () => (await runs()).filter((run) => run.status === 'running').length > 3);
    await tds.app.close();
    const { rows } = await tds.database.pool.query(
      `select outcome, error from tds_schedule_firings where name = 'full-sync' and started_by like 'key:%'`,
    );
    expect(rows).toEqual([{ outcome: 'abandoned', error: 'the process was stopped' }]);
    const { rows: left } = await tds.database.pool.query(`select status from tds_sync_runs where status = 'running'`);
    expect(left).toEqual([]);
  });
});
