import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { BreakerStore } from './breaker-store';
import { CircuitBreaker } from './circuit-breaker';

const NAME = 'zoho:books:60069194202';
const silentLog = { info: () => undefined, warn: () => undefined };
const settings = { enabled: true, failureThreshold: 5, resetSeconds: 60 };
const outage = (retryAfterSeconds = 0) => ({ reason: 'zoho.server_error', retryAfterSeconds });

describe('CircuitBreaker on PostgreSQL', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let clock: ManualClock;
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
    await database.query('truncate tds_circuit_breakers, tds_circuit_breaker_changes');
  });

  const aProcess = (overrides = {}) =>
    new CircuitBreaker(NAME, new BreakerStore(database), { ...settings, ...overrides }, clock, silentLog);
  const fail = async (breaker: CircuitBreaker, error = outage()) => (await breaker.enter()).failed(error);
  const succeed = async (breaker: CircuitBreaker) => (await breaker.enter()).succeeded();
  const row = async () =>
    (await database.query<Record<string, unknown>>('select * from tds_circuit_breakers'))[0] as Record<string, unknown>;
  async function open(breaker: CircuitBreaker): Promise<void> {
    for (let failure = 0; failure < 5; failure++) await fail(breaker);
  }
  /** The wait is over, by the database's clock and by ours. */
  async function waitOver(): Promise<void> {
    await database.query(`update tds_circuit_breakers set next_probe_at = now() - interval '1 second'`);
    await clock.advance(3_600_000);
  }

  it('opens at five failures in a row, of whatever processes', async () => {
    const [first, second] = [aProcess(), aProcess()];
    for (let failure = 0; failure < 2; failure++) await Promise.all([fail(first), fail(second)]);
    await expect(row()).resolves.toMatchObject({ state: 'closed', consecutive_failures: 4 });
    await fail(first);
    await expect(row()).resolves.toMatchObject({ state: 'open', consecutive_failures: 5, wait_seconds: 60, reason: 'zoho.server_error' });
    const rejection = (await first.enter().catch((error: unknown) => error)) as { retryAfterMs: number };
    expect(rejection).toMatchObject({ code: 'breaker.open', disposition: 'snooze', breaker: NAME });
    expect(rejection.retryAfterMs).toBeGreaterThan(55_000);
    expect(rejection.retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it('stays closed when a success comes between', async () => {
    const breaker = aProcess();
    for (let round = 0; round < 3; round++) {
      for (let failure = 0; failure < 4; failure++) await fail(breaker);
      await succeed(breaker);
    }
    await expect(row()).resolves.toMatchObject({ state: 'closed', consecutive_failures: 0 });
  });

  it('writes nothing for a success while all is well', async () => {
    await succeed(aProcess());
    await expect(database.query('select 1 from tds_circuit_breakers')).resolves.toEqual([]);
  });

  it('rejects from what it remembers, without asking the database', async () => {
    const breaker = aProcess();
    await open(breaker);
    const query = jest.spyOn(database, 'query');
    for (let round = 0; round < 100; round++) expect(() => breaker.check()).toThrow('not called');
    await expect(breaker.enter()).rejects.toMatchObject({ code: 'breaker.open' });
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });

  it('is open for a process that starts later', async () => {
    await open(aProcess());
    await expect(aProcess().enter()).rejects.toMatchObject({ code: 'breaker.open' });
  });

  it('tells other processes at once', async () => {
    const [first, second] = [aProcess(), aProcess()];
    await succeed(second);
    const stop = await new BreakerStore(database).watch(() => second.reloadInBackground());
    await open(first);
    await expect(until(() => second.isOpen)).resolves.toBe(true);
    await stop();
  });

  it('looks itself after a while, should the news be lost', async () => {
    const [first, second] = [aProcess(), aProcess()];
    await succeed(second);
    await open(first);
    await succeed(second);
    expect(second.isOpen).toBe(false);
    // Longer than the news is trusted, shorter than the wait.
    await clock.advance(11_000);
    await succeed(second);
    await until(() => second.isOpen);
  });

  it('lets one probe through when the wait is over, of all callers of all processes', async () => {
    const processes = [aProcess(), aProcess(), aProcess()];
    await open(processes[0] as CircuitBreaker);
    await waitOver();
    const results = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => (processes[index % 3] as CircuitBreaker).enter()));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(row()).resolves.toMatchObject({ state: 'half_open' });
  });

  it('closes when the probe succeeds', async () => {
    const breaker = aProcess();
    await open(breaker);
    await waitOver();
    await succeed(breaker);
    await expect(row()).resolves.toMatchObject({ state: 'closed', consecutive_failures: 0, next_probe_at: null, probe_token: null });
    await succeed(breaker);
  });

  it('waits 1, 2, 4 ... 30 minutes while probes fail', async () => {
    const breaker = aProcess();
    await open(breaker);
    const waits: unknown[] = [];
    for (let probe = 0; probe < 7; probe++) {
      waits.push((await row())['wait_seconds']);
      await waitOver();
      await fail(breaker);
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1800, 1800]);
    const { next_probe_at } = await row();
    expect((next_probe_at as Date).getTime() - Date.now()).toBeGreaterThan(1_790_000);
  });

  it('waits as long as the other side asked, where that is longer', async () => {
    const breaker = aProcess({ failureThreshold: 1 });
    await fail(breaker, outage(300));
    const { next_probe_at, wait_seconds } = await row();
    expect(wait_seconds).toBe(60);
    expect((next_probe_at as Date).getTime() - Date.now()).toBeGreaterThan(290_000);
  });

  it('lets another probe when the prober died, and ignores the late one', async () => {
    const [dead, alive] = [aProcess(), aProcess()];
    await open(dead);
    await waitOver();
    const late = await dead.enter();
    await expect(alive.enter()).rejects.toMatchObject({ code: 'breaker.open' });
    await waitOver();
    await fail(alive);
    await late.succeeded();
    await expect(row()).resolves.toMatchObject({ state: 'open', wait_seconds: 120 });
  });

  it('gives a cancelled probe’s turn to the next caller', async () => {
    const breaker = aProcess();
    await open(breaker);
    await waitOver();
    await (await breaker.enter()).abandoned();
    await expect(row()).resolves.toMatchObject({ state: 'open' });
    await succeed(breaker);
    await expect(row()).resolves.toMatchObject({ state: 'closed' });
  });

  it('does not reopen for a call that was under way when it opened', async () => {
    const breaker = aProcess();
    const underWay = await breaker.enter();
    await open(breaker);
    await underWay.failed(outage());
    await expect(row()).resolves.toMatchObject({ state: 'open', consecutive_failures: 5, wait_seconds: 60 });
  });

  it('keeps what it went through', async () => {
    const breaker = aProcess();
    await open(breaker);
    await waitOver();
    await fail(breaker);
    await waitOver();
    await succeed(breaker);
    const [view] = await new BreakerStore(database).list([NAME]);
    expect(view?.history.map(({ from, to, reason, actor }) => [from, to, reason, actor])).toEqual([
      ['half_open', 'closed', null, 'system'],
      ['open', 'half_open', 'zoho.server_error', 'system'],
      ['half_open', 'open', 'zoho.server_error', 'system'],
      ['open', 'half_open', 'zoho.server_error', 'system'],
      ['closed', 'open', 'zoho.server_error', 'system'],
    ]);
  });

  describe('runs work', () => {
    const failing = (cause: Error) => async () => {
      throw cause;
    };

    it('and gives its result', async () => {
      await expect(aProcess().run(() => Promise.resolve(42))).resolves.toBe(42);
    });

    it('and counts what it throws, by its code', async () => {
      const breaker = aProcess({ failureThreshold: 1 });
      const error = Object.assign(new Error('gone'), { code: 'ECONNREFUSED', retryAfterMs: 300_000 });
      await expect(breaker.run(failing(error))).rejects.toBe(error);
      await expect(row()).resolves.toMatchObject({ state: 'open', reason: 'ECONNREFUSED' });
      await expect(breaker.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'breaker.open' });
    });

    it('and takes an error that is no failure for an answer', async () => {
      const breaker = aProcess({ failureThreshold: 2 });
      await fail(breaker);
      await expect(breaker.run(failing(new Error('404')), () => false)).rejects.toThrow('404');
      await expect(row()).resolves.toMatchObject({ state: 'closed', consecutive_failures: 0 });
    });

    it('and makes nothing of a cancelled call', async () => {
      const breaker = aProcess({ failureThreshold: 1 });
      await expect(breaker.run(() => Promise.reject(new DOMException('stop', 'AbortError')))).rejects.toThrow('stop');
      await expect(database.query('select 1 from tds_circuit_breakers')).resolves.toEqual([]);
    });
  });

  it('does nothing when it is switched off', async () => {
    const breaker = aProcess({ enabled: false });
    for (let failure = 0; failure < 10; failure++) await fail(breaker);
    await expect(database.query('select 1 from tds_circuit_breakers')).resolves.toEqual([]);
  });
});
