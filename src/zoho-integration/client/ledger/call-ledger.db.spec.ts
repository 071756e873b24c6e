import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { silentLog } from '../testing/test-connection';
import type { ZohoCallFacts } from '../zoho-call-observer';
import { CallLedger } from './call-ledger';

const organizationId = '60069194202';
const aCall = (overrides: Partial<ZohoCallFacts> = {}): ZohoCallFacts => ({
  organizationId,
  product: 'books',
  endpoint: 'GET /books/v3/items',
  purpose: 'full',
  outcome: 'ok',
  httpStatus: 200,
  durationMs: 100.4,
  attempt: 1,
  correlationId: undefined,
  ...overrides,
});

describe('CallLedger on PostgreSQL', () => {
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
  beforeEach(() => database.query('truncate tds_api_calls'));

  const rows = () =>
    database.query(`select day, minute, purpose, outcome, calls, duration_ms from tds_api_calls order by minute, purpose, outcome`);

  it('adds up calls of a minute, of all processes, and keeps apart what differs', async () => {
    const clock = new ManualClock('2026-06-09T23:59:30Z');
    const ledgers = [
      new CallLedger(database, organizationId, clock, silentLog),
      new CallLedger(database, organizationId, clock, silentLog),
    ] as const;
    for (let call = 0; call < 10; call++) ledgers[call % 2]?.callFinished(aCall());
    ledgers[0].callFinished(aCall({ outcome: 'zoho.timeout', durationMs: 30_000 }));
    ledgers[1].callFinished(aCall({ purpose: 'user' }));
    await Promise.all(ledgers.map((ledger) => ledger.flush()));
    await clock.advance(31_000);
    ledgers[0].callFinished(aCall());
    await ledgers[0].flush();
    const midnight = new Date('2026-06-10T00:00:00Z');
    const before = { day: '2026-06-09', minute: new Date('2026-06-09T23:59:00Z') };
    await expect(rows()).resolves.toEqual([
      { ...before, purpose: 'full', outcome: 'ok', calls: 10, duration_ms: '1004' },
      { ...before, purpose: 'full', outcome: 'zoho.timeout', calls: 1, duration_ms: '30000' },
      { ...before, purpose: 'user', outcome: 'ok', calls: 1, duration_ms: '100' },
      { day: '2026-06-10', minute: midnight, purpose: 'full', outcome: 'ok', calls: 1, duration_ms: '100' },
    ]);
  });

  it('writes by itself every few seconds', async () => {
    const clock = new ManualClock();
    const ledger = new CallLedger(database, organizationId, clock, silentLog);
    ledger.callFinished(aCall());
    await clock.advance(4_999);
    await expect(rows()).resolves.toEqual([]);
    await clock.advance(1);
    await until(async () => (await rows()).length === 1);
    ledger.callFinished(aCall());
    await clock.advance(5_000);
    await until(async () => ((await rows())[0] as { calls: number }).calls === 2);
  });

  it('keeps what it could not write, and writes it once the database is back', async () => {
    let isDown = true;
    const flaky = {
      query: (...args: Parameters<Database['query']>) => (isDown ? Promise.reject(new Error('away')) : database.query(...args)),
    };
    const ledger = new CallLedger(flaky as Database, organizationId, new ManualClock(), silentLog);
    ledger.callFinished(aCall());
    await ledger.flush();
    ledger.callFinished(aCall());
    isDown = false;
    await ledger.flush();
    await expect(rows()).resolves.toMatchObject([{ calls: 2, duration_ms: '201' }]);
  });

  it('writes the rest when it closes, and sleeps no longer', async () => {
    const clock = new ManualClock();
    const ledger = new CallLedger(database, organizationId, clock, silentLog);
    ledger.callFinished(aCall());
    await ledger.close();
    await expect(rows()).resolves.toHaveLength(1);
    expect(clock.sleeping).toBe(0);
  });
});
