import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { ActionsModule } from '@tds/platform/actions';
import { AlertsModule } from '@tds/platform/alerts';
import { BreakersModule } from '@tds/platform/breakers';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { Database, DatabaseModule } from '@tds/platform/database';
import { HttpModule } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { MetricsModule } from '@tds/platform/metrics';
import { SecurityModule } from '@tds/platform/security';
import { Test, type TestingModule } from '@nestjs/testing';
import { json, StubZoho } from './testing/stub-zoho';
import { ZohoClient } from './zoho-client';
import { ZohoClientModule } from './zoho-client.module';

describe('ZohoClientModule', () => {
  let testDatabase: TestDatabase;
  let dataDir: string;
  const zoho = new StubZoho();
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'tds-zoho-'));
    await zoho.start();
  });
  afterAll(async () => {
    await zoho.stop();
    rmSync(dataDir, { recursive: true });
    await testDatabase?.drop();
  });
  const running: TestingModule[] = [];
  beforeEach(() => zoho.reset());
  afterEach(() => Promise.all(running.splice(0).map((application) => application.close())));

  async function startApplication() {
    const config = loadConfig({
      DATABASE_URL: testDatabase.url,
      TDS_DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      ZOHO_CLIENT_ID: zoho.clientId,
      ZOHO_CLIENT_SECRET: zoho.clientSecret,
      ZOHO_REFRESH_TOKEN: zoho.refreshToken,
      ZOHO_ORGANIZATION_ID: zoho.organizationId,
      ZOHO_API_BASE_URL: zoho.url,
      ZOHO_ACCOUNTS_BASE_URL: zoho.url,
    });
    const platform = [
      ConfigModule.forRoot(config),
      ClockModule,
      LoggingModule,
      SecurityModule,
      DatabaseModule,
      HttpModule,
      ActionsModule,
      AlertsModule,
      BreakersModule,
      MetricsModule,
    ];
    const module = await Test.createTestingModule({ imports: [...platform, ZohoClientModule] }).compile();
    running.push(await module.init());
    return module;
  }
  const list = (client: ZohoClient) => client.listPage({ product: 'books', path: '/items', arrayKeys: ['items'] }, { purpose: 'user' });

  it('calls as configured, writes down what it called when it stops, and finds its token after a restart', async () => {
    const first = await startApplication();
    await expect(list(first.get(ZohoClient))).resolves.toMatchObject({ calls: 1 });
    await first.close();

    const second = await startApplication();
    const rows = await second.get(Database).query('select endpoint, purpose, outcome, calls from tds_api_calls');
    expect(rows).toEqual([{ endpoint: 'GET /books/v3/items', purpose: 'user', outcome: 'ok', calls: 1 }]);
    await list(second.get(ZohoClient));
    expect(zoho.grants).toHaveLength(1);
  });

  it('raises a critical alert when the grant is refused', async () => {
    const application = await startApplication();
    const database = application.get(Database);
    await database.query('truncate tds_oauth_tokens');
    zoho.grantAnswers.push(json(200, { error: 'invalid_code' }));
    await expect(list(application.get(ZohoClient))).rejects.toMatchObject({ code: 'zoho.grant_blocked' });
    const alerts = () => database.query<object>('select rule, severity from tds_alerts where resolved_at is null');
    await until(async () => (await alerts()).length > 0);
    await expect(alerts()).resolves.toEqual([{ rule: 'zoho.grant_refused', severity: 'critical' }]);
  });
});
