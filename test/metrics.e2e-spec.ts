import { setTimeout } from 'node:timers/promises';
import { spawnSync } from 'node:child_process';
import { MetricSampler } from '@tds/platform/metrics';
import { until } from '@libs/testing';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

/** A sample of an exposition: its labels and value. */
interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What is promised, each with its labels: boards and rules of others rely on both. */
const PROMISED: readonly (readonly [name: string, ...labels: string[]])[] = [
  ['tds_webhooks_received_total', 'entity', 'result'],
  ['tds_webhook_ingest_seconds_count'],
  ['tds_webhook_to_row_seconds_count'],
  ['tds_queue_depth', 'status'],
  ['tds_queue_oldest_pending_seconds'],
  ['tds_items_applied_total', 'entity', 'origin', 'result'],
  ['tds_apply_seconds_count'],
  ['tds_sync_runs_total', 'type', 'entity', 'status'],
  ['tds_zoho_requests_total', 'endpoint', 'outcome'],
  ['tds_zoho_request_seconds_count'],
  ['tds_zoho_quota_remaining'],
  ['tds_circuit_breaker_state', 'name'],
  ['tds_dead_letters', 'class'],
  ['tds_healing_actions_total', 'check'],
  ['tds_mirror_freshness_seconds', 'entity'],
  ['tds_mirror_match_ratio', 'entity'],
  ['tds_db_pool_connections', 'state'],
  ['tds_alerts_open', 'severity', 'rule'],
  ['tds_spool_entries'],
  ['tds_spool_bytes'],
  ['tds_schedule_last_success_timestamp_seconds', 'schedule'],
  ['tds_http_request_seconds_count', 'method', 'route', 'status'],
  ['nodejs_eventloop_lag_p99_seconds'],
  ['nodejs_gc_duration_seconds_count', 'kind'],
  ['process_resident_memory_bytes'],
];

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

describe('/metrics', () => {
  let tds: TdsTestApp;
  let text: string;

  const itemIds = (): readonly string[] => ([...tds.sandbox.store.each('item')] as { id: string }[]).map(({ id }) => id);
  const scrape = async (): Promise<string> => (await fetch(`${tds.url}/metrics`)).text();
  const samples = (name: string): readonly Sample[] => samplesOf(text, name);

  beforeAll(async () => {
    tds = await startTdsTestApp();
    connectWebhooks(tds);
    await tds.fullSync();
    const [item] = itemIds();
    tds.sandbox.edit('item', item!, { name: 'Kettle, measured' });
    await tds.quiet();
    await tds.webhook({ item: { item_id: '1', name: 'nobody signed this' } }, { secret: 'not the secret' });
    await tds.webhook('{"item": ');
    await tds.get('/api/tds/statistics/compare/product');
    await tds.post('/api/tds/auto-healing/run');
    await tds.post('/api/tds/schedules/maintenance/run');
    await tds.database.pool.query(
      `insert into tds_alerts (rule, severity, dedupe_key, title, message, details) values ('a.rule', 'error', 'a', 'A title', 'A message', '{}')`,
    );
    await until(
      async () => (await tds.database.pool.query(`select from tds_schedule_firings where outcome = 'succeeded'`)).rowCount! > 0,
      5_000,
    );
    await tds.app.get(MetricSampler).sampleAll();
    text = await scrape();
  }, 30_000);

  afterAll(() => tds?.close());

  it.each(PROMISED)('has %s', (name, ...labels) => {
    expect(samples(name).length).toBeGreaterThan(0);
    for (const sample of samples(name)) expect(Object.keys(sample.labels).toSorted()).toEqual(labels.toSorted());
  });

  it('counts webhooks by what became of them, under our names only', () => {
    const results = samples('tds_webhooks_received_total').map(({ labels }) => `${labels.entity} ${labels.result}`);
    expect(results).toEqual(expect.arrayContaining(['product received', 'unknown rejected', 'unknown malformed']));
    expect(samples('tds_webhook_to_row_seconds_count')[0]!.value).toBeGreaterThanOrEqual(1);
  });

  it('counts the full sync and what it applied', () => {
    expect(samples('tds_sync_runs_total')).toContainEqual({ labels: { type: 'full', entity: 'product', status: 'completed' }, value: 1 });
    const inserted = samples('tds_items_applied_total').find(
      ({ labels }) => labels.entity === 'product' && labels.origin === 'bulk' && labels.result === 'inserted',
    );
    expect(inserted!.value).toBe(itemIds().length);
  });

  it('tells the state of the cluster', () => {
    expect(samples('tds_queue_depth').map(({ labels }) => labels.status)).toEqual(['pending', 'processing', 'retry']);
    expect(samples('tds_dead_letters').map(({ labels }) => labels.class)).toEqual(['ours', 'theirs', 'weather']);
    expect(samples('tds_circuit_breaker_state')).toContainEqual({ labels: { name: 'database' }, value: 0 });
    expect(samples('tds_alerts_open')).toContainEqual({ labels: { severity: 'error', rule: 'a.rule' }, value: 1 });
    expect(samples('tds_mirror_match_ratio')).toContainEqual({ labels: { entity: 'product' }, value: 1 });
    expect(samples('tds_queue_workers')[0]!.value).toBe(2);
  });

  it('measures requests by route and never by path', async () => {
    await tds.get('/api/tds/entities/product/no-such-id');
    await fetch(`${tds.url}/no/such/path`);
    text = await scrape();
    const routes = new Set(samples('tds_http_request_seconds_count').map(({ labels }) => labels.route));
    expect(routes).toContain('/api/tds/entities/:type/:zohoId');
    expect([...routes].filter((route) => /no-such|no\/such/.test(route!))).toEqual([]);
  });

  it('is answered without the database: what it tells of is locked meanwhile', async () => {
    const somebody = await tds.database.pool.connect();
    try {
      await somebody.query(
        'begin; lock table tds_sync_queue, tds_dead_letter_queue, tds_alerts, tds_circuit_breakers in access exclusive mode',
      );
      await expect(Promise.race([scrape(), setTimeout(2_000, 'it waits for the lock')])).resolves.toContain('tds_queue_depth');
    } finally {
      await somebody.query('rollback');
      somebody.release();
    }
  });

  it('forgets alerts that were resolved', async () => {
    await tds.database.pool.query('update tds_alerts set resolved_at = now()');
    await tds.app.get(MetricSampler).sampleAll();
    text = await scrape();
    expect(samples('tds_alerts_open')).toEqual([]);
  });

  (hasPromtool ? it : it.skip)('has nothing promtool complains of', () => {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' });
    expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
  });
});

describe('/metrics with a token', () => {
  let tds: TdsTestApp;

  beforeAll(async () => {
    tds = await startTdsTestApp({ TDS_METRICS_TOKEN: 'scrape-me-0123456789' });
  }, 20_000);
  afterAll(() => tds?.close());

  const status = async (authorization?: string): Promise<number> =>
    (await fetch(`${tds.url}/metrics`, { headers: authorization ? { authorization } : {} })).status;

  it('asks for it', async () => {
    expect(await status()).toBe(401);
    expect(await status('Bearer scrape-me-0123456780')).toBe(401);
    expect(await status('Bearer scrape-me-0123456789')).toBe(200);
  });
});

function samplesOf(text: string, name: string): readonly Sample[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (match?.[1] !== name) return [];
    const labels = Object.fromEntries([...(match[2] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    return [{ labels, value: Number(match[3]) }];
  });
}
