import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { SMALL_SIZES, type ZohoSandbox, startSandbox } from '@libs/zoho-sandbox';
import { TdsProcess, freePort } from '../../support/tds-process';
import { type AlertReceiver, startAlertReceiver } from './alert-receiver';
import { sandboxEnvironment } from '../../support/sandbox-environment';

const ADMIN_KEY = 'tds_browser_0123456789abcdef0123456789abcdef';
const SECRET = 'browsersecret0123456789';

/** TDS as `npm start` runs it, beside a Zoho sandbox, with a database of its own. */
export interface World {
  readonly url: string;
  readonly adminKey: string;
  readonly sandbox: ZohoSandbox;
  readonly database: TestDatabase;
  /** Where alerts are told: the only channel that is set up. */
  readonly receiver: AlertReceiver;
  /** A request with the admin key; the body is parsed. Throws unless it is answered with success. */
  request<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Makes a key with a role and returns it. */
  keyOf(role: 'viewer' | 'operator'): Promise<string>;
  close(): Promise<void>;
}

/** Starts it, mirrors everything once, and lets the sandbox's changes arrive as webhooks. */
export async function startWorld(): Promise<World> {
  const [database, sandbox, receiver, port] = await Promise.all([
    createTestDatabase(),
    startSandbox({ sizes: SMALL_SIZES, limits: 'off' }),
    startAlertReceiver(),
    freePort(),
  ]);
  const dataDir = mkdtempSync(join(tmpdir(), 'tds-browser-'));
  const tds = new TdsProcess(
    { ...environmentOf(database, sandbox, dataDir), ALERT_WEBHOOK_URL: receiver.url, TDS_OUTGOING_PRIVATE_ALLOWED: 'true' },
    port,
  );
  await Promise.race([
    tds.start(),
    tds.exited().then((code) => Promise.reject(new Error(`TDS exited with ${code}: ${tds.log.slice(-2_000)}`))),
  ]);
  const { url } = tds;

  const request = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const headers = { 'x-api-key': ADMIN_KEY, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const response = await fetch(`${url}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  };
  // Ready comes a moment before the configured admin key is known.
  await until(() => request('GET', '/api/bff/tds/health'), 15_000);
  await request('POST', '/api/zoho/bulk-sync/sync-all?wait=true');
  const address = `${url}/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}`;
  sandbox.setWebhook({ url: address, secret: SECRET, retryDelayMs: 50, retries: 20 });

  return {
    url,
    adminKey: ADMIN_KEY,
    sandbox,
    database,
    receiver,
    request,
    keyOf: async (role) => (await request<{ key: string }>('POST', '/api/tds/keys', { name: `a ${role}`, role })).key,
    async close() {
      await tds.stop();
      await sandbox.close();
      await receiver.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Gives a product of Zoho's a name that no rule lets pass, and waits until its webhook became a dead letter. */
export async function breakProduct(world: World, nth: number): Promise<{ readonly id: string }> {
  const { id } = [...world.sandbox.store.each('item')][nth]!;
  world.sandbox.edit('item', id, { name: '' });
  await until(async () => (await world.request<object[]>('GET', `/api/bff/tds/dead-letter?source_entity_id=${id}`))[0], 15_000);
  return { id };
}

function environmentOf(database: TestDatabase, sandbox: ZohoSandbox, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: database.url,
    TDS_DATA_DIR: dataDir,
    TDS_ADMIN_API_KEY: ADMIN_KEY,
    TDS_INITIAL_SYNC: 'false',
    LOG_LEVEL: 'warn',
    ZOHO_WEBHOOK_SECRET: SECRET,
    ...sandboxEnvironment(sandbox),
  };
}
