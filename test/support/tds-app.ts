import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMALL_SIZES, type SandboxOptions, type ZohoSandbox, signWebhookBody, startSandbox } from '@libs/zoho-sandbox';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdminKeyBootstrap } from '@tds/platform/auth';
import { type AppConfig, loadConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { createHttpApp, setupOpenApi } from '@tds/platform/http';
import { isWebhookPost } from '@tds/webhooks';
import { AppModule } from '../../src/app.module';
import { sandboxEnvironment } from './sandbox-environment';

/** Key and secret of every test application. */
export const ADMIN_KEY = 'tds_e2e_0123456789abcdef0123456789abcdef';
export const WEBHOOK_SECRET = 'e2esecret0123456789';

/** The whole application on a database of its own, beside a sandbox of its own. */
export interface TdsTestApp {
  readonly app: NestFastifyApplication;
  readonly sandbox: ZohoSandbox;
  readonly database: TestDatabase;
  readonly url: string;
  /** A request with the admin key; the body is parsed. */
  get<T>(path: string): Promise<{ status: number; headers: Headers; body: T }>;
  post<T>(path: string, body?: unknown): Promise<{ status: number; headers: Headers; body: T }>;
  put<T>(path: string, body?: unknown): Promise<{ status: number; headers: Headers; body: T }>;
  delete<T>(path: string): Promise<{ status: number; headers: Headers; body: T }>;
  /** Posts a webhook signed over its raw body. */
  webhook(
    body: unknown,
    options?: { path?: string; secret?: string; headers?: Record<string, string> },
  ): Promise<{ status: number; body: WebhookAnswer }>;
  /** Reads everything from the sandbox as a full sync does, and waits for its end. */
  fullSync(): Promise<void>;
  /** Resolves when deliveries are over and nothing waits or runs in the queue. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** What a webhook is answered. */
export interface WebhookAnswer {
  readonly status: string;
  readonly event_id: string;
  readonly queued: boolean;
  readonly duplicate: boolean;
  readonly code?: string;
}

/** Starts it. `environment` adds to or overrides the settings every test application has. */
export async function startTdsTestApp(
  environment: Record<string, string> = {},
  sandboxOptions: Partial<SandboxOptions> = {},
): Promise<TdsTestApp> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'tds-e2e-'));
  const sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off', ...sandboxOptions });
  const config = configFor(database, sandbox, dataDir, environment);
  const app = await createHttpApp(AppModule.forRoot(config), { rawBody: isWebhookPost, isProxyTrusted: config.http.isProxyTrusted });
  setupOpenApi(app);
  try {
    await app.listen({ port: 0, host: '127.0.0.1' });
    await app.get(Database).untilDone(() => app.get(AdminKeyBootstrap).run()); // the first attempt to connect may fail on a busy machine
  } catch (error) {
    await app.close();
    throw error;
  }
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;

  const request = async <T>(method: string, path: string, body?: unknown): Promise<{ status: number; headers: Headers; body: T }> => {
    const headers = { 'x-api-key': ADMIN_KEY, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const response = await fetch(`${url}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  };
  const isQueueEmpty = async (): Promise<boolean> => (await database.pool.query('select from tds_sync_queue_live limit 1')).rowCount === 0;

  return {
    app,
    sandbox,
    database,
    url,
    get: (path) => request('GET', path),
    post: (path, body) => request('POST', path, body),
    put: (path, body) => request('PUT', path, body),
    delete: (path) => request('DELETE', path),
    async webhook(body, { path = '/api/tds/zoho/webhooks', secret = WEBHOOK_SECRET, headers = {} } = {}) {
      const raw = typeof body === 'string' ? body : JSON.stringify(body);
      const signature = signWebhookBody(raw, secret);
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-zoho-webhook-signature': signature, ...headers },
        body: raw,
      });
      return { status: response.status, body: (await response.json()) as WebhookAnswer };
    },
    async fullSync() {
      const { status, body } = await request<{ status: string }>('POST', '/api/zoho/bulk-sync/sync-all?wait=true');
      if (status !== 200 || body.status !== 'completed') throw new Error(`full sync answered ${status} ${JSON.stringify(body)}`);
    },
    async quiet() {
      await sandbox.settle();
      await until(isQueueEmpty, 20_000);
    },
    async close() {
      await app.close();
      await sandbox.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Lets the sandbox's edits arrive as webhooks, retried quickly. */
export function connectWebhooks({ sandbox, url }: Pick<TdsTestApp, 'sandbox' | 'url'>): void {
  sandbox.setWebhook({
    url: `${url}/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}`,
    secret: WEBHOOK_SECRET,
    retryDelayMs: 20,
    retries: 20,
  });
}

function configFor(database: TestDatabase, sandbox: ZohoSandbox, dataDir: string, environment: Record<string, string>): AppConfig {
  return loadConfig({
    DATABASE_URL: database.url,
    TDS_DATA_DIR: dataDir,
    TDS_ADMIN_API_KEY: ADMIN_KEY,
    TDS_INITIAL_SYNC: 'false',
    TDS_REQUESTS_PER_MINUTE_PER_ADDRESS: '0',
    TDS_REQUESTS_PER_MINUTE_PER_KEY: '0',
    LOG_LEVEL: 'fatal',
    ZOHO_WEBHOOK_SECRET: WEBHOOK_SECRET,
    ...sandboxEnvironment(sandbox),
    ...environment,
  });
}
