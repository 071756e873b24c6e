import { until } from '@libs/testing';
import { SeriesSampler } from '../src/monitoring/series/series-sampler';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

interface Attention {
  readonly severity: string;
  readonly title: string;
  readonly code: string;
  readonly facts: object;
  readonly action: { readonly method: string; readonly path: string; readonly body?: object } | null;
  readonly link: string;
}

interface Health {
  readonly status: string;
  readonly components: readonly { name: string; status: string; reason: string | null; uptime_24h: number | null; history: object[] }[];
}

interface Alert {
  readonly id: string;
  readonly is_active: boolean;
  readonly acknowledged: boolean;
  readonly acknowledged_by: string | null;
}

describe('the dashboard reads', () => {
  let tds: TdsTestApp;
  beforeAll(async () => {
    tds = await startTdsTestApp();
    await tds.fullSync();
  });
  afterAll(() => tds?.close());

  const attention = async () => (await tds.get<Attention[]>('/api/bff/tds/attention')).body;
  const anAlert = async (severity: string, rule = 'test.rule') => {
    const { rows } = await tds.database.pool.query<{ id: string }>(
      `insert into tds_alerts (rule, severity, dedupe_key, title, message) values ($1, $2, $1 || ':' || gen_random_uuid(), 'A title', 'A message') returning id`,
      [rule, severity],
    );
    return rows[0]!.id;
  };
  /** Answers are kept for seconds; what a person does drops them. */
  const forget = () => tds.post('/api/tds/queue/resume');

  it('show health, queue, runs and alerts in the documented shape', async () => {
    const { status, body } = await tds.get<Record<string, object>>('/api/bff/tds/dashboard');
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['health', 'queue', 'recent_runs', 'alerts']);
    expect(body.health).toEqual({
      status: expect.stringMatching(/^(healthy|degraded)$/),
      queue_depth: expect.any(Number),
      processing_rate: expect.any(Number),
      error_rate: expect.any(Number),
      active_workers: 2,
      active_alerts: 0,
    });
    expect(Object.keys(body.queue!)).toEqual(['pending', 'processing', 'completed_today', 'failed_today', 'retry_ready', 'dead_letter']);
    expect(body.recent_runs).toHaveLength(10);
  });

  it('show all of it in one answer', async () => {
    const { body } = await tds.get<Record<string, object[]>>('/api/bff/tds/dashboard/complete');
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['entities', 'circuit_breakers', 'quota', 'freshness', 'components', 'statistics_24h']),
    );
    expect(body.freshness!.find((row) => (row as { entity_type: string }).entity_type === 'product')).toMatchObject({
      last_sync: expect.any(String),
      age_seconds: expect.any(Number),
    });
    const stats = (await tds.get<{ runs: { started: number; completed: number } }>('/api/bff/tds/stats/combined')).body;
    expect(stats.runs.completed).toBe(stats.runs.started);
    expect(stats.runs.completed).toBeGreaterThan(10);
  });

  it('tell the health of each component, since when, and what it went through', async () => {
    const health = async () => (await tds.get<Health>('/api/tds/health')).body;
    const names = ['database', 'migrations', 'queue', 'workers', 'webhooks', 'circuit_breakers', 'quota', 'schedules', 'disk', 'cache'];
    expect((await health()).components.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    await until(async () => (await health()).components.every(({ history }) => history.length > 0));
    const queue = (await health()).components.find(({ name }) => name === 'queue');
    expect(queue).toMatchObject({ status: 'up', reason: null, uptime_24h: 100 });
    await tds.post('/api/tds/queue/pause', { reason: 'a test' });
    expect(await health()).toMatchObject({ status: 'degraded' });
    expect((await health()).components.find(({ name }) => name === 'queue')).toMatchObject({
      status: 'degraded',
      reason: 'the queue is paused',
    });
    await tds.post('/api/tds/queue/resume');
  });

  it('tell what needs a person, each with what can be done about it; nothing when all is well', async () => {
    expect(await attention()).toEqual([]);
    await tds.post('/api/tds/queue/pause', { reason: 'a test' });
    const [paused, ...others] = await attention();
    expect(others).toEqual([]);
    expect(paused).toMatchObject({ severity: 'warning', title: 'The queue is paused', sentence: expect.stringContaining('a test') });
    const { action } = paused!;
    expect((await tds.post(action!.path, action!.body)).status).toBe(200);
    expect(await attention()).toEqual([]);
  });

  it('put the worst first, and act on alerts on the record', async () => {
    const [warning, critical] = [await anAlert('warning'), await anAlert('critical')];
    await anAlert('info');
    await forget();
    expect((await attention()).map(({ severity }) => severity)).toEqual(['critical', 'warning']);

    const acknowledged = await tds.post<Alert>(`/api/bff/tds/alerts/${critical}/acknowledge`, { notes: 'on it' });
    expect(acknowledged.body).toMatchObject({ is_active: true, acknowledged: true, acknowledged_by: 'key:TDS_ADMIN_API_KEY' });
    expect((await attention()).map(({ severity }) => severity)).toEqual(['warning']);
    const resolved = await tds.post<Alert>(`/api/bff/tds/alerts/${warning}/resolve`);
    expect(resolved.body).toMatchObject({ is_active: false });
    expect((await tds.post(`/api/bff/tds/alerts/${warning}/resolve`)).status).toBe(409);
    expect((await tds.post('/api/bff/tds/alerts/999999/acknowledge')).status).toBe(404);
    const { rows } = await tds.database.pool.query(
      `select action, actor, details ->> 'notes' as notes from tds_audit_trail where action like 'alert.%' order by occurred_at`,
    );
    expect(rows).toEqual([
      { action: 'alert.acknowledged', actor: 'key:TDS_ADMIN_API_KEY', notes: 'on it' },
      { action: 'alert.resolved', actor: 'key:TDS_ADMIN_API_KEY', notes: null },
    ]);
    const errors = await tds.get<Alert[]>('/api/bff/tds/alerts?severity=critical&active=true');
    expect(errors.body.map(({ id }) => id)).toEqual([critical]);
    const first = await tds.get<Alert[]>('/api/bff/tds/alerts?limit=1');
    expect(first.headers.get('link')).toMatch(/rel="next"/);
    const again = await tds.get<Alert[]>('/api/bff/tds/alerts?limit=1');
    expect([again.body, again.headers.get('link')]).toEqual([first.body, first.headers.get('link')]);
  });

  it('lead from an alert of agreement to the page that repairs it', async () => {
    await tds.database.pool.query(
      `insert into tds_alerts (rule, severity, dedupe_key, title, message, details)
       values ('agreement.drift', 'critical', 'agreement.drift:sales_order', 'Sales orders: not all agree with Zoho', 'Look', '{"entity_type": "sales_order", "repeated": 3}')`,
    );
    await forget();
    expect((await attention())[0]).toMatchObject({
      code: 'alert.agreement',
      facts: { rule: 'agreement.drift', entity_type: 'sales_order', repeated: 3 },
      action: null,
      link: '/agreement/sales_order',
    });
    await tds.database.pool.query(`delete from tds_alerts where rule = 'agreement.drift'`);
    await forget();
  });

  it('are answered from memory until something changes', async () => {
    const alerts = async () => (await tds.get<Alert[]>('/api/bff/tds/alerts')).body.length;
    const before = await alerts();
    await anAlert('info');
    expect(await alerts()).toBe(before);
    await forget();
    expect(await alerts()).toBe(before + 1);
  });

  it('have charts of what was sampled', async () => {
    const { pool } = tds.database;
    expect((await tds.get('/api/tds/statistics/compare/branch')).status).toBe(200);
    await pool.query('delete from tds_metrics');
    await tds.app.get(SeriesSampler, { strict: false }).sample();
    await pool.query(
      `insert into tds_metrics (resolution, metric, label, at, value, peak)
       select 'minute', 'webhooks', '', date_trunc('minute', now()) - make_interval(mins => m), m, m from generate_series(2, 5) m`,
    );
    const chart = async (metric: string, range: string) =>
      (
        await tds.get<{ unit: string; times: string[]; series: { label: string; values: (number | null)[] }[] }>(
          `/api/bff/tds/series?metric=${metric}&range=${range}`,
        )
      ).body;
    const depth = await chart('queue_depth', '1h');
    expect(depth.times).toHaveLength(60);
    expect(depth.series.map(({ label }) => label)).toEqual(['pending', 'processing', 'retry']);
    expect(depth.series.every(({ values }) => values.length === 60 && values.some((value) => value !== null))).toBe(true);
    const webhooks = await chart('webhooks', '1h');
    expect(webhooks).toMatchObject({ unit: 'per_minute' });
    expect(webhooks.series[0]!.values.slice(-6, -2)).toEqual([5, 4, 3, 2]);
    expect((await chart('throughput', '1h')).series.map(({ label }) => label)).toContain('product');
    const agreement = await chart('agreement', '30d');
    expect(agreement).toMatchObject({ unit: 'percent', series: [{ label: 'branch' }] });
    expect(agreement.series[0]!.values.filter((value) => value !== null)).toEqual([100]);
    expect((await tds.get('/api/bff/tds/series?metric=secrets')).status).toBe(400);
  });
});
