import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '@libs/resilience';
import { ManualClock, type TestDatabase, createTestDatabase, until } from '@libs/testing';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ActionsModule } from '@tds/platform/actions';
import { AdminKeyBootstrap, AuthModule } from '@tds/platform/auth';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { DatabaseModule } from '@tds/platform/database';
import { FailureReasonsModule } from '@tds/platform/failure-reasons';
import { HealthModule } from '@tds/platform/health';
import { HttpModule, NEST_HTTP_OPTIONS, createHttpAdapter } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { MetricsModule } from '@tds/platform/metrics';
import { SecurityModule } from '@tds/platform/security';
import { type SourceConnector, SourceRegistry, SyncModule } from '@tds/sync';
import { zohoDefinitions } from '@tds/zoho-integration/entities';
import { parseLosslessJson } from '@libs/lossless-json';
import { recogniseZohoNotification } from '@tds/zoho-integration/recognise';
import { WebhooksModule, isWebhookPost } from './index';

const ORGANIZATION = '748369814';
const SECRET = 'NewSecret12345';
const OLD_SECRET = 'OldSecret12345';
const ADMIN_KEY = 'an-admin-key-of-the-spec';
const ANY = '/api/tds/zoho/webhooks';
const FORM = 'application/x-www-form-urlencoded';

const item = {
  item_id: '26081',
  name: 'Cable',
  status: 'active',
  rate: 5,
  custom_fields: [],
  last_modified_time: '2026-06-09T09:47:43-0400',
};

const connector = {
  source: 'zoho',
  organizationId: ORGANIZATION,
  definitions: zohoDefinitions,
  recognise: (notification) => recogniseZohoNotification(notification, zohoDefinitions, ORGANIZATION, parseLosslessJson),
} as Partial<SourceConnector> as SourceConnector;

/** All that receiving needs of the sync feature. */
@Module({ providers: [SourceRegistry], exports: [SourceRegistry] })
class SourcesModule {}

let testDatabase: TestDatabase;
let dataDir: string;
let clock: ManualClock;
let app: NestFastifyApplication;

async function start(environment: Record<string, string> = {}): Promise<NestFastifyApplication> {
  const config = loadConfig({
    DATABASE_URL: testDatabase.url,
    TDS_DATA_DIR: dataDir,
    TDS_ROLE: 'api',
    TDS_ADMIN_API_KEY: ADMIN_KEY,
    ZOHO_WEBHOOK_SECRET: `${SECRET},${OLD_SECRET}`,
    LOG_LEVEL: 'silent',
    TDS_SPOOL: 'false', // spool/ has specs of its own
    ...environment,
  });
  const platform = [
    ConfigModule.forRoot(config),
    CqrsModule.forRoot(),
    ClockModule,
    LoggingModule,
    SecurityModule,
    DatabaseModule,
    HttpModule,
    ActionsModule,
    AuthModule,
    FailureReasonsModule,
    HealthModule,
    MetricsModule,
  ];
  const testing = await Test.createTestingModule({ imports: [...platform, WebhooksModule] })
    .overrideModule(SyncModule)
    .useModule(SourcesModule)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const created = testing.createNestApplication<NestFastifyApplication>(createHttpAdapter({ rawBody: isWebhookPost }), NEST_HTTP_OPTIONS);
  created.get(SourceRegistry).register(connector);
  await created.init();
  await created.getHttpAdapter().getInstance().ready();
  await created.get(AdminKeyBootstrap).run();
  return created;
}

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'tds-webhooks-'));
});
afterAll(async () => {
  await testDatabase?.drop();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  await testDatabase.pool.query('truncate tds_inbox_events, tds_inbox_keys, tds_sync_queue, tds_audit_trail');
  clock = new ManualClock(new Date());
  app = await start();
});
afterEach(() => app?.close());

const sign = (text: string | Buffer, secret = SECRET, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHmac('sha256', secret).update(text).digest(encoding);

interface PostOptions {
  readonly url?: string;
  readonly headers?: Record<string, string>;
}

const post = (body: object | string | Buffer, { url = ANY, headers = {} }: PostOptions = {}) => {
  const payload = Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
  const signature = { 'x-zoho-webhook-signature': sign(payload) };
  return app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...signature, ...headers },
  });
};
const unsigned = (body: object | string, url = ANY) =>
  app.inject({
    method: 'POST',
    url,
    payload: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
const read = (url: string) => app.inject({ method: 'GET', url, headers: { 'x-api-key': ADMIN_KEY } });
const replay = (id: string, body?: object) =>
  app.inject({ method: 'POST', url: `${ANY}/${id}/replay`, payload: body, headers: { 'x-api-key': ADMIN_KEY } });

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  return (await testDatabase.pool.query(sql)).rows as Record<string, unknown>[];
}
const inbox = () => rows('select * from tds_inbox_events order by received_at, id');
const queue = () => rows('select *, payload::text as payload_text from tds_sync_queue_live order by id');

describe('POST webhooks', () => {
  it('answers 202 with the event, once it is durable', async () => {
    const response = await post({ item });
    expect(response.statusCode).toBe(202);
    const [event] = await inbox();
    expect(response.json()).toEqual({ status: 'received', event_id: event!['id'], queued: true, duplicate: false });
    expect(event).toMatchObject({ entity_type: 'product', source_entity_id: '26081', status: 'received', signature_verified: true });
    await expect(queue()).resolves.toMatchObject([{ operation: 'upsert', payload_text: JSON.stringify(item), origin: 'webhook' }]);
  });

  it('carries the correlation id from the request into inbox and queue', async () => {
    const response = await post({ item }, { headers: { 'x-correlation-id': 'abc-1' } });
    expect(response.headers['x-correlation-id']).toBe('abc-1');
    await expect(inbox()).resolves.toMatchObject([{ correlation_id: 'abc-1' }]);
    await expect(queue()).resolves.toMatchObject([{ correlation_id: 'abc-1' }]);
  });

  it('answers a repetition with the first event', async () => {
    const first = (await post({ item })).json<{ event_id: string }>();
    const again = await post({ item });
    expect(again.statusCode).toBe(202);
    expect(again.json()).toEqual({ status: 'received', event_id: first.event_id, queued: false, duplicate: true });
    await expect(inbox()).resolves.toHaveLength(1);
  });

  it.each([
    [`/${ORGANIZATION}/item/deleted`, { item: { item_id: '1' } }, { entity_type: 'product', operation: 'deleted', status: 'received' }],
    [`/${ORGANIZATION}/products/edited/`, { item }, { entity_type: 'product', operation: 'updated', status: 'received' }],
    [`/${ORGANIZATION}/spaceship/updated`, { item }, { entity_type: 'spaceship', status: 'unrecognised' }],
    ['/999/item/updated', { item }, { entity_type: 'item', status: 'unrecognised' }],
  ])('lets the path name everything: %s', async (path, body, expected) => {
    const response = await post(body, { url: `${ANY}${path}` });
    expect(response.statusCode).toBe(202);
    await expect(inbox()).resolves.toMatchObject([{ ...expected, path: `${ANY}${path}` }]);
  });

  it.each([
    ['products', { item }, 'product', 'received'],
    ['customers', { contact: { contact_id: '7', contact_type: 'vendor' } }, 'vendor', 'received'],
    ['vendors', { contact: { contact_id: '7' } }, 'vendor', 'received'],
    ['orders', { salesorder: { salesorder_id: '9' } }, 'sales_order', 'received'],
    ['stock', { item: { item_id: '9' } }, 'product', 'received'],
    ['credit-notes', {}, 'credit_note', 'unrecognised'],
  ])('takes the entity from the route %s', async (route, body, entityType, status) => {
    const response = await post(body, { url: `/api/tds/webhooks/${route}` });
    expect(response.json()).toMatchObject({ status: 'received', queued: status === 'received', duplicate: false });
    await expect(inbox()).resolves.toMatchObject([{ entity_type: entityType, status }]);
  });

  it.each([
    ['a form', FORM],
    ['a form sent as text', 'text/plain'],
    ['a form of an odd type', 'nonsense'],
  ])('reads %s', async (_name, type) => {
    const body = `JSONString=${encodeURIComponent(JSON.stringify({ item }))}`;
    const signature = sign(type === FORM ? `JSONString${JSON.stringify({ item })}` : body, SECRET, 'base64');
    const response = await post(body, { headers: { 'content-type': type, 'x-zoho-webhook-signature': signature } });
    expect(response.json()).toMatchObject({ queued: true });
    await expect(queue()).resolves.toMatchObject([{ payload_text: JSON.stringify(item) }]);
  });

  it('reads JSON without any content type', async () => {
    const payload = JSON.stringify({ item });
    const response = await app.inject({ method: 'POST', url: ANY, payload, headers: { 'x-zoho-signature': sign(payload) } });
    expect(response.json()).toMatchObject({ queued: true });
  });

  it('answers the test of the editor 200 and stores nothing, signed or not', async () => {
    for (const response of [await post('{"payload": ""}'), await unsigned('{"payload":""}'), await unsigned(' { "payload" : "" } ')]) {
      expect(response.statusCode).toBe(200);
      expect(response.json()).toEqual({ status: 'ok' });
    }
    await expect(inbox()).resolves.toEqual([]);
  });

  it('takes both secrets while they rotate', async () => {
    const payload = JSON.stringify({ item });
    const response = await post(payload, { headers: { 'x-zoho-webhook-signature': sign(payload, OLD_SECRET) } });
    expect(response.statusCode).toBe(202);
  });

  it('verifies the query with the body', async () => {
    const payload = JSON.stringify({ item });
    const url = `${ANY}?b=2&a=x%20y`;
    expect((await post(payload, { url })).statusCode).toBe(401);
    expect((await post(payload, { url, headers: { 'x-zoho-webhook-signature': sign(`ax yb2${payload}`) } })).statusCode).toBe(202);
    await expect(rows(`select path from tds_inbox_events where status = 'received'`)).resolves.toEqual([{ path: ANY }]);
  });

  it('answers 400 to what cannot be read, and keeps it', async () => {
    const response = await post('{"item":{"item_id":');
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const [event] = await inbox();
    expect(response.json()).toMatchObject({
      code: 'webhooks.malformed',
      detail: `the body is not JSON (recorded as event ${event!['id']})`,
    });
    expect(event).toMatchObject({ status: 'malformed', body: '{"item":{"item_id":', signature_verified: true });
    await expect(queue()).resolves.toEqual([]);
  });

  it('answers 400 to an empty body', async () => {
    expect((await post('')).json()).toMatchObject({ code: 'webhooks.malformed', status: 400 });
  });

  it('answers 413 above 1 MiB', async () => {
    expect((await post(`{"item":{"item_id":"1","name":"${'x'.repeat(1024 * 1024)}"}}`)).statusCode).toBe(413);
  });

  it('takes a body just below 1 MiB', async () => {
    expect((await post({ item: { ...item, description: 'ä'.repeat(500_000) } })).statusCode).toBe(202);
  });

  it('survives nesting deeper than anything can write', async () => {
    const response = await post(`{"item":${JSON.stringify(item).slice(0, -1)},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`);
    expect(response.json()).toMatchObject({ status: 'received', queued: false });
    await expect(inbox()).resolves.toMatchObject([{ status: 'unrecognised' }]);
  });

  it('answers 503 when the connection is lost before the commit, and takes the same event afterwards', async () => {
    const client = await testDatabase.pool.connect();
    await client.query('begin; lock table tds_inbox_events in access exclusive mode');
    const answer = post({ item });
    const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await until(async () => (await rows(`select 1 ${waiting}`)).length > 0);
    await rows(`select pg_terminate_backend(pid) ${waiting}`);
    const { statusCode, headers } = await answer;
    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('5');
    await client.query('rollback');
    client.release();
    expect((await post({ item })).json()).toMatchObject({ queued: true, duplicate: false });
  });
});

describe('a wrong signature', () => {
  it.each([
    ['missing', {}, 'webhooks.signature_missing'],
    ['of another secret', { 'x-zoho-webhook-signature': sign(JSON.stringify({ item }), 'another secret') }, 'webhooks.signature_invalid'],
    ['of another body', { 'x-zoho-signature': sign('{}') }, 'webhooks.signature_invalid'],
  ])('%s: 401, recorded without being believed', async (_name, headers, code) => {
    const payload = JSON.stringify({ item });
    const response = await app.inject({ method: 'POST', url: `${ANY}/${ORGANIZATION}/item/deleted`, payload, headers });
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ code });
    await until(async () => (await inbox()).length === 1);
    await expect(inbox()).resolves.toMatchObject([
      {
        status: 'rejected',
        signature_verified: false,
        entity_type: null,
        source_entity_id: null,
        idempotency_key: null,
        operation: 'unknown',
      },
    ]);
    await expect(queue()).resolves.toEqual([]);
  });

  it('does not spoil the same event when it comes rightly signed', async () => {
    await unsigned({ item });
    await until(async () => (await inbox()).length === 1);
    expect((await post({ item })).json()).toMatchObject({ queued: true, duplicate: false });
  });

  it('keeps 4 KiB of a body, and not half a character', async () => {
    await unsigned(`{"x":"${'ä'.repeat(10_000)}"}`);
    await until(async () => (await inbox()).length === 1);
    const [event] = await inbox();
    expect(event!['body_encoding']).toBe('utf8');
    expect(Buffer.byteLength(event!['body'] as string)).toBeGreaterThan(4_090);
    expect(Buffer.byteLength(event!['body'] as string)).toBeLessThanOrEqual(4_096);
  });

  it('is recorded 60 times a minute, and counted beyond', async () => {
    await Promise.all(Array.from({ length: 80 }, () => unsigned({ item })));
    await clock.advance(60_000);
    await unsigned({ item });
    await until(async () => (await inbox()).length === 61);
    const stats = await read('/api/tds/webhooks/stats');
    expect(stats.json()).toMatchObject({ rejected: 81, received: 0 });
  });
});

describe('without a secret', () => {
  it('refuses every webhook', async () => {
    await app.close();
    app = await start({ ZOHO_WEBHOOK_SECRET: '' });
    const response = await post({ item });
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('300');
    expect(response.json()).toMatchObject({ code: 'webhooks.no_secret' });
    expect((await read('/api/tds/webhooks/health')).json()).toMatchObject({ status: 'degraded' });
  });

  it('takes unsigned ones where that is allowed', async () => {
    await app.close();
    app = await start({ ZOHO_WEBHOOK_SECRET: '', TDS_ALLOW_UNSIGNED_WEBHOOKS: 'true' });
    expect((await unsigned({ item })).statusCode).toBe(202);
    await expect(inbox()).resolves.toMatchObject([{ signature_verified: false, signature_scheme: null, status: 'received' }]);
  });

  it('refuses wrong signatures even where unsigned ones are allowed', async () => {
    await app.close();
    app = await start({ TDS_ALLOW_UNSIGNED_WEBHOOKS: 'true' });
    expect((await unsigned({ item })).statusCode).toBe(202);
    expect((await post({ item }, { headers: { 'x-zoho-webhook-signature': sign('x') } })).statusCode).toBe(401);
  });
});

describe('reading the inbox', () => {
  it.each(['/api/tds/webhooks/health', `${ANY}/health`, '/api/bff/tds/zoho/webhooks/health'])('%s', async (url) => {
    await post({ item });
    const response = await read(url);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      status: 'healthy',
      webhooks_received_24h: 1,
      queue_size: 1,
      system: 'tds',
      timestamp: clock.now().toISOString(),
    });
  });

  it('counts, by entity, with latency', async () => {
    await post({ item });
    await post({ item });
    await post({ item: { item_id: '2' } });
    await post({ contact: { contact_id: '3' } });
    await post({ spaceship: {} });
    await post('{');
    await testDatabase.pool.query(
      `update tds_inbox_events set status = 'processed', processed_at = received_at + interval '40 milliseconds' where source_entity_id = '26081'`,
    );
    const response = await read('/api/tds/webhooks/stats');
    expect(response.json()).toEqual({
      window_hours: 24,
      received: 4,
      processed: 1,
      failed: 0,
      waiting: 2,
      duplicates: 1,
      unrecognised: 1,
      malformed: 1,
      rejected: 0,
      by_entity: [
        { entity_type: 'customer', received: 1, processed: 0, failed: 0, waiting: 1 },
        { entity_type: 'product', received: 2, processed: 1, failed: 0, waiting: 1 },
      ],
      latency_ms: { p50: 40, p95: 40, p99: 40, samples: 1 },
      spool: expect.objectContaining({ enabled: false, entries: 0 }) as object,
      timestamp: clock.now().toISOString(),
    });
  });

  it.each([`${ANY}/recent`, '/api/bff/tds/zoho/webhooks', '/api/bff/tds/zoho/webhooks/recent'])(
    'lists newest first, page by page: %s',
    async (url) => {
      for (const id of ['1', '2', '3']) await post({ item: { item_id: id } });
      const first = await read(`${url}?limit=2`);
      expect(first.json<{ source_entity_id: string }[]>().map((event) => event.source_entity_id)).toEqual(['3', '2']);
      const next = /<(.*)>; rel="next"/.exec(first.headers['link'] as string)![1]!;
      const second = await read(next);
      expect(second.json<{ source_entity_id: string }[]>().map((event) => event.source_entity_id)).toEqual(['1']);
      expect(second.headers['link']).toBeUndefined();
    },
  );

  it('filters by status and entity', async () => {
    await post({ item });
    await post({ contact: { contact_id: '3' } });
    await post('{');
    const listed = async (query: string) => (await read(`${ANY}/recent?${query}`)).json<{ entity_type: string; status: string }[]>();
    await expect(listed('entity_type=customers')).resolves.toMatchObject([{ entity_type: 'customer' }]);
    await expect(listed('status=malformed')).resolves.toMatchObject([{ status: 'malformed' }]);
    await expect(listed('status=processed')).resolves.toEqual([]);
    await post({ entity_type: 'spaceship', entity_id: '1' });
    await expect(listed('entity_type=spaceship')).resolves.toMatchObject([{ entity_type: 'spaceship', status: 'unrecognised' }]);
    expect((await read(`${ANY}/recent?status=lost`)).statusCode).toBe(400);
    expect((await read(`${ANY}/recent?limit=201`)).statusCode).toBe(400);
  });

  it('shows one event whole, without its secrets', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await post({ item });
    const response = await read(`${ANY}/${id}`);
    expect(response.json()).toMatchObject({
      id,
      body: JSON.stringify({ item }),
      body_encoding: 'utf8',
      duplicates: 1,
      operation: 'unknown',
      source_modified_at: '2026-06-09T13:47:43.000Z',
      headers: { 'x-zoho-webhook-signature': '[redacted]' },
    });
    expect((await read(`${ANY}/019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34`)).statusCode).toBe(404);
    expect((await read(`${ANY}/nonsense`)).statusCode).toBe(400);
  });

  it.each(['/api/tds/webhooks/health', '/api/tds/webhooks/stats', `${ANY}/recent`])('asks for a key: %s', async (url) => {
    expect((await app.inject({ method: 'GET', url })).statusCode).toBe(401);
  });
});

describe('replay', () => {
  it('fetches the record by default, and says so', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await testDatabase.pool.query('truncate tds_sync_queue');
    const response = await replay(id);
    expect(response.statusCode).toBe(202);
    const [job] = await queue();
    expect(response.json()).toEqual({
      event_id: id,
      job_id: job!['id'],
      merged: false,
      entity_type: 'product',
      source_entity_id: '26081',
      operation: 'fetch',
    });
    expect(job).toMatchObject({ operation: 'fetch', payload: null, origin: 'replay', priority: 7, inbox_ids: [id] });
    const audited = await testDatabase.pool.query(`select actor, origin, entity_type, source_entity_id, details from tds_audit_trail`);
    expect(audited.rows).toEqual([
      {
        actor: expect.stringMatching(/^key:/),
        origin: 'api',
        entity_type: 'product',
        source_entity_id: '26081',
        details: { event_id: id, job_id: job!['id'], mode: 'fetch' },
      },
    ]);
  });

  it('applies what the webhook said when asked to', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await testDatabase.pool.query('truncate tds_sync_queue');
    await replay(id, { mode: 'original' });
    await expect(queue()).resolves.toMatchObject([{ operation: 'upsert', payload_text: JSON.stringify(item), origin: 'replay' }]);
    expect((await replay(id, { mode: 'sideways' })).statusCode).toBe(400);
  });

  it('joins a job that waits for the record', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    expect((await replay(id)).json()).toMatchObject({ merged: true, operation: 'fetch' });
    await expect(queue()).resolves.toMatchObject([{ operation: 'fetch', inbox_ids: [id] }]);
  });

  it('reopens what failed', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await testDatabase.pool.query(`update tds_inbox_events set status = 'failed', processed_at = now()`);
    await replay(id);
    await expect(inbox()).resolves.toMatchObject([{ status: 'received', processed_at: null }]);
  });

  it('reads anew what nobody understood, by the names of its path', async () => {
    const { event_id: id } = (await post({ id: '5' }, { url: `${ANY}/${ORGANIZATION}/items/deleted` })).json<{ event_id: string }>();
    await testDatabase.pool.query(`update tds_inbox_events set status = 'unrecognised', entity_type = 'items', source_entity_id = null`);
    await testDatabase.pool.query('truncate tds_sync_queue');
    await replay(id, { mode: 'original' });
    await expect(inbox()).resolves.toMatchObject([
      { status: 'received', entity_type: 'product', source_entity_id: '5', operation: 'deleted' },
    ]);
    await expect(queue()).resolves.toMatchObject([{ operation: 'delete', source_entity_id: '5' }]);
  });

  it.each([
    ['nobody understands', async () => (await post({ spaceship: {} })).json<{ event_id: string }>().event_id, 'the body names no entity'],
    [
      'was refused',
      async () => {
        await unsigned({ item });
        return (await until(async () => (await inbox())[0]))['id'] as string;
      },
      'its signature was refused',
    ],
  ])('refuses what %s', async (_name, event, reason) => {
    const id = await event();
    const response = await replay(id);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'webhooks.not_replayable', detail: `the event ${id} cannot be replayed: ${reason}` });
    expect((await app.inject({ method: 'POST', url: `${ANY}/${id}/replay` })).statusCode).toBe(401);
  });
});
