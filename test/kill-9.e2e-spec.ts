import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { SMALL_SIZES, type ZohoSandbox, signWebhookBody, startSandbox } from '@libs/zoho-sandbox';
import { sandboxEnvironment } from './support/sandbox-environment';
import { disagreements } from './support/agreement';
import { TdsProcess, freePort } from './support/tds-process';

/** Small in CI; by hand: `TDS_E2E_WEBHOOKS=2000 TDS_E2E_RATE=100 npx jest test/kill-9`. */
const WEBHOOKS = Number(process.env['TDS_E2E_WEBHOOKS'] ?? 600);
const PER_SECOND = Number(process.env['TDS_E2E_RATE'] ?? 300);
const SECRET = 'killsecret0123456789';
const KEY = 'tds_kill_0123456789abcdef0123456789abcdef';

let database: TestDatabase;
let sandbox: ZohoSandbox;
let tds: TdsProcess;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase();
  sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
  dataDir = mkdtempSync(join(tmpdir(), 'tds-kill-'));
  const environment = {
    DATABASE_URL: database.url,
    TDS_DATA_DIR: dataDir,
    TDS_ADMIN_API_KEY: KEY,
    TDS_INITIAL_SYNC: 'false',
    TDS_LOCK_TIMEOUT_SECONDS: '3',
    LOG_LEVEL: 'warn',
    ZOHO_WEBHOOK_SECRET: SECRET,
    ...sandboxEnvironment(sandbox),
  };
  tds = new TdsProcess(environment, await freePort());
});
afterAll(async () => {
  await tds.kill();
  await sandbox.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Bodies of several versions of every record, each once more as a duplicate, in a fixed disorder. */
function bodiesInDisorder(): string[] {
  const items = [...sandbox.store.each('item')].map((item) => item.id);
  const bodies: string[] = [];
  for (let n = 0; bodies.length < WEBHOOKS; n++) {
    const id = items[n % items.length]!;
    sandbox.edit('item', id, { name: `version ${n}`, rate: n + 0.25 });
    const body = JSON.stringify({ item: sandbox.store.detail('item', id, 'inventory') });
    bodies.push(body);
    if (n % 3 === 0) bodies.push(body);
  }
  let state = 42;
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return bodies
    .map((body) => ({ body, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ body }) => body);
}

/** Posts until it is accepted, as Zoho does. */
async function deliver(body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-zoho-webhook-signature': signWebhookBody(body, SECRET) };
  await until(async () => {
    const response = await fetch(`${tds.url}/api/tds/zoho/webhooks`, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status === 202;
  }, 60_000);
}

it('kill -9 in the middle loses nothing, doubles nothing, and mirror and Zoho agree', async () => {
  await tds.start();
  const bodies = bodiesInDisorder();
  const startedAt = performance.now();
  const accepted: Promise<void>[] = [];
  let killed: Promise<void> | null = null;
  for (const [n, body] of bodies.entries()) {
    await until(() => performance.now() - startedAt >= (n * 1000) / PER_SECOND);
    accepted.push(deliver(body));
    if (n === Math.floor(bodies.length / 2)) killed = tds.kill().then(() => tds.start());
  }
  await killed;
  await Promise.all(accepted);
  // By their bodies: a repetition that waited in the spool while the database was not there yet is no event of its own in the end.
  const unprocessed = async (): Promise<string[]> => {
    const { rows } = await database.pool.query<{ body: string }>(`select body from tds_inbox_events where status = 'processed'`);
    const processed = new Set(rows.map(({ body }) => body));
    return bodies.filter((body) => !processed.has(body));
  };
  await until(async () => (await unprocessed()).length === 0, 60_000);
  await until(async () => (await database.pool.query('select from tds_sync_queue_live limit 1')).rowCount === 0, 60_000);

  expect(await disagreements(sandbox, database.pool).then((found) => found.filter((d) => d.entityType === 'product'))).toEqual([]);

  const doubled = await database.pool.query(
    `select source_entity_id, source_modified_at, after from tds_audit_trail group by 1, 2, 3 having count(*) > 1`,
  );
  expect(doubled.rows).toEqual([]);
  const open = await database.pool.query('select * from tds_dead_letter_queue where not resolved');
  expect(open.rows).toEqual([]);
}, 180_000);
