import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { BreakerStore } from './breaker-store';
import { DatabaseBreaker } from './database-breaker';

const log = { info: () => undefined, warn: () => undefined };

describe('DatabaseBreaker', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let clock: ManualClock;
  let answer: () => Promise<void>;
  let breaker: DatabaseBreaker;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
  });
  afterAll(async () => {
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(async () => {
    clock = new ManualClock(new Date());
    answer = () => database.ping();
    breaker = new DatabaseBreaker({ ping: () => answer() }, new BreakerStore(database), clock, log);
    await database.query('truncate tds_circuit_breaker_changes');
  });
  const refused = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
  const history = async () => (await new BreakerStore(database).list(['database']))[0]!.history;

  it('opens at the second look without an answer and closes at the first with one; both are told afterwards, with their times', async () => {
    answer = refused;
    await breaker.look();
    expect(breaker.isOpen).toBe(false);
    await breaker.look();
    expect(breaker.isOpen).toBe(true);
    expect(breaker.view([])).toMatchObject({ state: 'open', failures: 2, reason: 'ECONNREFUSED', openedAt: clock.now() });
    await expect(history()).resolves.toEqual([]);
    await clock.advance(60_000);
    answer = () => database.ping();
    await breaker.look();
    expect(breaker.isOpen).toBe(false);
    const [closed, opened] = await history();
    expect([opened, closed]).toMatchObject([
      { from: 'closed', to: 'open', reason: 'ECONNREFUSED' },
      { from: 'open', to: 'closed', reason: null },
    ]);
    const awayMs = closed!.at.getTime() - opened!.at.getTime();
    expect(awayMs).toBeGreaterThan(59_000);
    expect(awayMs).toBeLessThan(61_000);
  });

  it('takes a socket that says nothing for a database that is away', async () => {
    answer = () => new Promise(() => undefined);
    for (let look = 0; look < 2; look++) {
      const looking = breaker.look();
      await until(() => clock.sleeping === 1);
      await clock.advance(3_000);
      await looking;
    }
    expect(breaker.view([])).toMatchObject({ state: 'open', reason: 'database.timeout' });
  });

  it('leaves no timer behind', async () => {
    await breaker.look();
    expect(clock.sleeping).toBe(0);
  });
});
