import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '@libs/resilience';
import { ManualClock, type TestDatabase, createTestDatabase } from '@libs/testing';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ActionsModule } from '@tds/platform/actions';
import { AdminKeyBootstrap, AuthModule } from '@tds/platform/auth';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { Database, DatabaseModule } from '@tds/platform/database';
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
import { WebhooksModule, isWebhookPost } from '../index';

export const ORGANIZATION = '748369814';
export const SECRET = 'NewSecret12345';
export const OLD_SECRET = 'OldSecret12345';
const ADMIN_KEY = 'an-admin-key-of-the-spec';
/** The route that takes every kind of webhook. */
export const ANY = '/api/tds/zoho/webhooks';

/** A webhook's record. */
export const item = {
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

export const sign = (text: string | Buffer, secret = SECRET, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHmac('sha256', secret).update(text).digest(encoding);

interface PostOptions {
  readonly url?: string;
  readonly headers?: Record<string, string>;
}

/** The webhooks feature behind HTTP, on a database of its own, with nothing else of the application but what it stands on. */
class WebhooksTestApp {
  app!: NestFastifyApplication;
  clock!: ManualClock;
  database!: TestDatabase;
  private dataDir!: string;

  async create(): Promise<void> {
    this.database = await createTestDatabase();
    this.dataDir = await mkdtemp(join(tmpdir(), 'tds-webhooks-'));
  }

  /** Begins with empty tables and a clock of its own. */
  async begin(): Promise<void> {
    await this.database.pool.query('truncate tds_inbox_events, tds_inbox_keys, tds_sync_queue, tds_audit_trail');
    this.clock = new ManualClock(new Date());
    await this.start();
  }

  /** Starts it anew with other variables. */
  async restart(environment: Record<string, string>): Promise<void> {
    await this.stop();
    await this.start(environment);
  }

  async stop(): Promise<void> {
    await this.app?.close();
  }

  async drop(): Promise<void> {
    await this.database?.drop();
    if (this.dataDir) await rm(this.dataDir, { recursive: true });
  }

  /** Posts a signed webhook. */
  readonly post = (body: object | string | Buffer, { url = ANY, headers = {} }: PostOptions = {}) => {
    const payload = Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
    const signature = { 'x-zoho-webhook-signature': sign(payload) };
    return this.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json;charset=UTF-8', ...signature, ...headers },
    });
  };

  readonly unsigned = (body: object | string, url = ANY) =>
    this.app.inject({
      method: 'POST',
      url,
      payload: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  readonly read = (url: string) => this.app.inject({ method: 'GET', url, headers: { 'x-api-key': ADMIN_KEY } });

  readonly replay = (id: string, body?: object) =>
    this.app.inject({ method: 'POST', url: `${ANY}/${id}/replay`, payload: body, headers: { 'x-api-key': ADMIN_KEY } });

  readonly rows = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await this.database.pool.query<Record<string, unknown>>(sql)).rows;
  readonly inbox = () => this.rows('select * from tds_inbox_events order by received_at, id');
  readonly queue = () => this.rows('select *, payload::text as payload_text from tds_sync_queue_live order by id');

  private async start(environment: Record<string, string> = {}): Promise<void> {
    const config = loadConfig({
      DATABASE_URL: this.database.url,
      TDS_DATA_DIR: this.dataDir,
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
      .useValue(this.clock)
      .compile();
    this.app = testing.createNestApplication<NestFastifyApplication>(createHttpAdapter({ rawBody: isWebhookPost }), NEST_HTTP_OPTIONS);
    this.app.get(SourceRegistry).register(connector);
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
    await this.app.get(Database).untilDone(() => this.app.get(AdminKeyBootstrap).run());
  }
}

/** The application of a spec file: begun anew for each test, gone with the last one. */
export function useWebhooksApp(): WebhooksTestApp {
  const webhooks = new WebhooksTestApp();
  beforeAll(() => webhooks.create());
  beforeEach(() => webhooks.begin());
  afterEach(() => webhooks.stop());
  afterAll(() => webhooks.drop());
  return webhooks;
}
