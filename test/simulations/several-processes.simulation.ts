import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { SMALL_SIZES, type ZohoSandbox, signWebhookBody, startSandbox } from '@libs/zoho-sandbox';
import { disagreements } from '../support/agreement';
import { LoadBalancer } from '../support/load-balancer';
import { sandboxEnvironment } from '../support/sandbox-environment';
import { TdsProcess, freePort } from '../support/tds-process';

/** Small in the gate; by hand: `TDS_E2E_RATE=150 TDS_E2E_ROLLS=4 npm run test:simulation -- several-processes`. */
const PER_SECOND = Number(process.env['TDS_E2E_RATE'] ?? 40);
const ROLLS = Number(process.env['TDS_E2E_ROLLS'] ?? 1);
const SECRET = 'severalsecret0123456789';
const KEY = 'tds_several_0123456789abcdef0123456789abcdef';
const STOCK_EVERY_SECONDS = 2;
const LONG_POLL_SECONDS = 25;
/** What has not ended by itself is cut off after so long: a stop that takes it was held up by a long answer. */
const GRACE_SECONDS = 60;

let database: TestDatabase;
let sandbox: ZohoSandbox;
let dataDir: string;
let apis: TdsProcess[];
let workers: TdsProcess[];
let schedulers: TdsProcess[];
let balancer: LoadBalancer;
const everybody = (): TdsProcess[] => [...apis, ...workers, ...schedulers];

beforeAll(async () => {
  database = await createTestDatabase();
  sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
  dataDir = mkdtempSync(join(tmpdir(), 'tds-several-'));
  [apis, workers, schedulers] = await Promise.all([processes('api', 2), processes('worker', 3), processes('scheduler', 2)]);
  balancer = new LoadBalancer(apis);
});
afterAll(async () => {
  await balancer.stop();
  await Promise.all(everybody().map((each) => each.kill()));
  await sandbox.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

function processes(role: string, count: number): Promise<TdsProcess[]> {
  const environment = {
    DATABASE_URL: database.url,
    TDS_ROLE: role,
    TDS_DATA_DIR: dataDir,
    TDS_ADMIN_API_KEY: KEY,
    TDS_ENCRYPTION_KEY: '5e'.repeat(32),
    TDS_DATABASE_POOL_SIZE: '6',
    TDS_SHUTDOWN_DRAIN_SECONDS: '1',
    TDS_SHUTDOWN_GRACE_SECONDS: String(GRACE_SECONDS),
    TDS_REQUESTS_PER_MINUTE_PER_ADDRESS: '0',
    TDS_REQUESTS_PER_MINUTE_PER_KEY: '0',
    SCHEDULE_STOCK_SYNC: `*/${STOCK_EVERY_SECONDS} * * * * *`,
    LOG_LEVEL: 'warn',
    ZOHO_WEBHOOK_SECRET: SECRET,
    ...sandboxEnvironment(sandbox),
  };
  return Promise.all(Array.from({ length: count }, async () => new TdsProcess(environment, await freePort())));
}

const sql = async <R extends object>(text: string, values: unknown[] = []): Promise<R[]> => (await database.pool.query(text, values)).rows;
const count = async (text: string): Promise<number> => (await sql<{ n: number }>(`select count(*)::integer as n from ${text}`))[0]!.n;

/** Edits one product after the other and posts each until it is accepted; `stop` resolves with the ids of all events. */
function sending(): { stop(): Promise<readonly string[]> } {
  const items = [...sandbox.store.each('item')].map(({ id }) => id);
  const accepted: Promise<string>[] = [];
  let isStopped = false;
  const startedAt = performance.now();
  const done = until(() => {
    for (; accepted.length < ((performance.now() - startedAt) * PER_SECOND) / 1_000;) {
      const n = accepted.length;
      const id = items[n % items.length]!;
      sandbox.edit('item', id, { name: `version ${n}`, rate: n + 0.25 });
      accepted.push(deliver(JSON.stringify({ item: sandbox.store.detail('item', id, 'inventory') })));
    }
    return isStopped;
  }, 600_000);
  return {
    stop: async () => {
      isStopped = true;
      await done;
      return Promise.all(accepted);
    },
  };
}

async function deliver(body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-zoho-webhook-signature': signWebhookBody(body, SECRET) };
  return until(async () => {
    const response = await balancer.request('/api/tds/zoho/webhooks', { method: 'POST', headers, body });
    return response?.status === 202 ? ((await response.json()) as { event_id: string }).event_id : null;
  }, 60_000);
}

/** Follows the change feed by long polls; `stop` resolves with all changes it was told of, in order. */
function following(): { stop(): Promise<readonly string[]> } {
  const headers = { 'x-api-key': KEY };
  const told: string[] = [];
  let isStopped = false;
  const done = (async () => {
    for (let after = ''; ;) {
      const response = await balancer.request(`/api/tds/changes?limit=200&wait_seconds=${isStopped ? 0 : LONG_POLL_SECONDS}${after}`, {
        headers,
      });
      if (response?.status !== 200) continue; // the one that stops sends us to the other
      const changes = (await response.json()) as {
        event_type: string;
        occurred_at: string;
        data: { entity_type: string; source_entity_id: string };
      }[];
      told.push(
        ...changes.map(({ event_type, occurred_at, data }) => [event_type, data.entity_type, data.source_entity_id, occurred_at].join()),
      );
      after = `&after=${/[?&]after=([^&>]+)/.exec(response.headers.get('link')!)![1]}`;
      if (isStopped && changes.length === 0) return;
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      await done;
      return told;
    },
  };
}

/** Stops and starts them one after the other, each in the middle of a long answer where it serves any. */
async function roll(group: readonly TdsProcess[]): Promise<void> {
  for (const each of group) {
    const stream = apis.includes(each) ? await fetch(`${each.url}/api/tds/events/stream`, { headers: { 'x-api-key': KEY } }) : null;
    const stopAt = performance.now();
    expect(await each.stop('SIGTERM')).toBe(0);
    expect(performance.now() - stopAt).toBeLessThan(GRACE_SECONDS * 1_000);
    if (stream) expect(await stream.text()).toContain('tds.stream.closed');
    await each.start();
    // The next one is not stopped before this one is sent requests again.
    await until(() => balancer.size === apis.length, 30_000);
  }
}

it('two APIs, three workers and two schedulers do each thing once, and a rolling restart loses and breaks nothing', async () => {
  await Promise.all(everybody().map((each) => each.start()));
  await until(() => balancer.size === apis.length, 30_000);
  const feed = following();
  const webhooks = sending();
  for (let n = 0; n < ROLLS; n += 1) await Promise.all([roll(apis), roll(workers), roll(schedulers)]);
  const eventIds = await webhooks.stop();

  // Nothing broke, and nothing accepted is lost.
  expect(balancer.broken).toEqual([]);
  await until(async () => (await count('tds_sync_queue_live')) === 0, 60_000);
  await until(async () => (await count(`tds_sync_runs where status = 'running' and type <> 'stock'`)) === 0, 60_000);
  const processed = await sql<{ id: string }>(`select id from tds_inbox_events where id = any ($1::uuid[]) and status = 'processed'`, [
    eventIds,
  ]);
  expect(processed).toHaveLength(new Set(eventIds).size);
  const schedulerLogs = schedulers.map(({ log }) => log).join('');
  expect(schedulerLogs).not.toContain('"level":50');
  expect(await disagreements(sandbox, database.pool)).toEqual([]);

  // Effects once: no change of a record twice on record or announced, no job that changed its record twice.
  expect(
    await sql(
      'select source_entity_id, source_modified_at, after from tds_audit_trail where entity_type = $1 group by 1, 2, 3 having count(*) > 1',
      ['product'],
    ),
  ).toEqual([]);
  expect(
    await sql(
      'select queue_id from tds_audit_trail where queue_id is not null group by queue_id, entity_type, source_entity_id having count(*) > 1',
    ),
  ).toEqual([]);
  expect(await count('(select unnest(inbox_ids) as id, count(*) from tds_sync_queue_done group by 1 having count(*) > 1) twice')).toBe(0);
  const told = await feed.stop();
  expect(new Set(told).size).toBe(told.length);
  expect(told).toHaveLength(await count(`tds_change_feed where event_type like 'tds.entity.%'`));

  // Schedules: each time fired by one process, whoever was there, and each firing ran once; the first start filled the mirror once.
  const [firings] = await sql<{ fired: number; attempts: number; workers: number; failed: number }>(
    `select count(*)::integer as fired, sum(attempts)::integer as attempts, count(distinct worker)::integer as workers,
            (count(*) filter (where outcome = 'failed'))::integer as failed
       from tds_schedule_firings where name = 'stock-sync'`,
  );
  const stockRuns = await count(`tds_sync_runs where type = 'stock' and trigger = 'schedule'`);
  expect(firings).toMatchObject({ failed: 0 });
  expect(firings!.workers).toBeGreaterThan(1);
  expect(stockRuns).toBeGreaterThan(0);
  expect(stockRuns).toBeLessThanOrEqual(firings!.attempts);
  expect(
    await sql(`select entity_type from tds_sync_runs where trigger = 'startup' and status = 'completed' group by 1 having count(*) > 1`),
  ).toEqual([]);
}, 300_000);
