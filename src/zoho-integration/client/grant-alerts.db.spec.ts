import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { AlertLedger } from '@tds/platform/alerts';
import { type Database, openDatabase } from '@tds/platform/database';
import { GrantAlerts } from './grant-alerts';
import { RecordingLog } from './testing/recording-log';

const organizationId = '60069194202';

describe('GrantAlerts on PostgreSQL', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
  });
  afterAll(async () => {
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });

  const openAlerts = () => database.query<object>('select severity, occurrences, message from tds_alerts where resolved_at is null');

  it('holds one critical alert open from the first refusal to the next token', async () => {
    const alerts = new GrantAlerts(new AlertLedger(database), new RecordingLog());
    alerts.grantRefused({ organizationId, reason: 'invalid_code' });
    await until(async () => (await openAlerts()).length === 1);
    alerts.grantRefused({ organizationId, reason: 'invalid_client' });
    await until(async () => ((await openAlerts())[0] as { occurrences: number }).occurrences === 2);
    await expect(openAlerts()).resolves.toMatchObject([
      { severity: 'critical', message: expect.stringContaining('invalid_client') as string },
    ]);
    alerts.grantAccepted({ organizationId });
    await until(async () => (await openAlerts()).length === 0);
  });

  it('says so when the alert cannot be written', async () => {
    const log = new RecordingLog();
    const broken = { raise: () => Promise.reject(new Error('away')) } as unknown as AlertLedger;
    new GrantAlerts(broken, log).grantRefused({ organizationId, reason: 'invalid_code' });
    await expect(until(() => log.factsOf('the alert of the zoho grant was not written').length)).resolves.toBe(1);
  });
});
