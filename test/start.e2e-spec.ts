import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, until } from '@libs/testing';
import { TdsProcess, freePort } from './support/tds-process';

const KEY = 'tds_start_0123456789abcdef0123456789abcdef';

/** A Zoho nobody answers for: without one, a sandbox would be started. */
const ELSEWHERE = {
  ZOHO_API_BASE_URL: 'http://127.0.0.1:9',
  ZOHO_ACCOUNTS_BASE_URL: 'http://127.0.0.1:9',
  ZOHO_CLIENT_ID: '1000.START',
  ZOHO_CLIENT_SECRET: 'start-secret',
  ZOHO_REFRESH_TOKEN: '1000.start-token',
  ZOHO_ORGANIZATION_ID: '748369814',
};

interface Readiness {
  readonly components: Readonly<Record<string, { readonly status: string; readonly message?: string }>>;
}

let dataDir: string;
let tds: TdsProcess;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tds-start-'));
});
afterEach(async () => {
  await tds.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

const process_ = async (environment: Record<string, string>, port?: number): Promise<TdsProcess> => {
  tds = new TdsProcess({ TDS_DATA_DIR: dataDir, TDS_ADMIN_API_KEY: KEY, LOG_LEVEL: 'warn', ...environment }, port ?? (await freePort()));
  return tds;
};
const get = async (path: string): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${tds.url}${path}`, { headers: { 'x-api-key': KEY } });
  return { status: response.status, body: await response.json() };
};

it('starts with nothing but Node, mirrors the sandbox, stops with exit code 0 and finds its data again', async () => {
  await process_({ TDS_SANDBOX_PRODUCTS: '60', TDS_SANDBOX_CUSTOMERS: '30', TDS_SANDBOX_TRAFFIC: '0', TDS_SANDBOX_DAYS: '0' });
  await tds.start();
  expect(tds.log).not.toContain('Error');
  await until(async () => {
    const { body } = await get('/api/bff/tds/runs?status=completed&entity_type=product');
    return (body as unknown[]).length > 0;
  }, 30_000);
  const before = await get('/api/tds/entities/products?limit=200');
  expect((before.body as unknown[]).length).toBeGreaterThanOrEqual(60);
  expect(tds.log).toContain('TDS is ready');
  expect(await tds.stop()).toBe(0);

  await tds.start();
  expect(await get('/api/tds/entities/products?limit=200')).toEqual(before);
  // A terminal and npm both send the same Ctrl-C on.
  const stopped = tds.stop();
  await tds.stop();
  expect(await stopped).toBe(0);
}, 90_000);

it("is not ready before the first administrator's key works, and ready means that it does", async () => {
  const database = await createTestDatabase();
  const other = await database.pool.connect();
  try {
    // As another process does that makes its key right now.
    await other.query(`select pg_advisory_lock(hashtextextended('tds_api_keys.bootstrap', 0))`);
    await process_({ DATABASE_URL: database.url, TDS_ROLE: 'api', ZOHO_WEBHOOK_SECRET: 'startsecret0123456789', ...ELSEWHERE });
    const started = tds.start();
    const { body } = await until(async () => {
      const answer = await get('/health/ready');
      return (answer.body as Readiness).components['migrations']?.status === 'up' ? answer : undefined;
    }, 30_000);
    expect((body as Readiness).components['admin_key']).toEqual({ status: 'down', message: expect.stringContaining('key') });
    expect((await get('/api/bff/tds/runs')).status).toBe(401);
    await other.query(`select pg_advisory_unlock_all()`);
    await started;
    expect((await get('/api/bff/tds/runs')).status).toBe(200);
    expect(await tds.stop()).toBe(0);
  } finally {
    other.release();
    await database.drop();
  }
}, 60_000);

it('tells every problem of a wrong configuration at once and exits with 78', async () => {
  await process_({ PORT: 'x', DATABASE_URL: 'mysql://nowhere', TDS_ROLE: 'chef', ZOHO_CLIENT_ID: 'only-the-id' });
  expect(await tds.runToExit()).toBe(78);
  for (const name of ['PORT', 'DATABASE_URL', 'TDS_ROLE', 'ZOHO_CLIENT_SECRET']) expect(tds.log).toContain(`${name}: expected`);
});

it('names the port that is taken and exits with 69', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await process_({ TDS_SANDBOX_PRODUCTS: '5', TDS_SANDBOX_CUSTOMERS: '5', TDS_SANDBOX_DAYS: '0' }, port);
  expect(await tds.runToExit()).toBe(69);
  expect(tds.log).toContain(`Port ${port} is taken`);
  other.close();
}, 30_000);

it('lives without its database, says 503 and why, and never shows the password', async () => {
  const nowhere = await freePort();
  await process_({
    DATABASE_URL: `postgres://tds:topsecretpassword@127.0.0.1:${nowhere}/tds`,
    TDS_SANDBOX_PRODUCTS: '5',
    TDS_SANDBOX_CUSTOMERS: '5',
    TDS_SANDBOX_DAYS: '0',
  });
  const exited = tds.runToExit();
  await until(async () => (await fetch(`${tds.url}/health/live`)).ok, 20_000);
  expect(await get('/health/ready')).toMatchObject({ status: 503, body: { components: { database: { status: 'down' } } } });
  expect((await fetch(`${tds.url}/api/tds/zoho/webhooks`, { method: 'POST', body: '{}' })).status).toBe(401);
  await until(() => tds.log.includes(`127.0.0.1:${nowhere}/tds`));
  expect(tds.log).not.toContain('topsecretpassword');
  await tds.stop();
  expect(await exited).toBe(0);
}, 40_000);
