import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { type Lease, SharedLimits } from './shared-limits';

const organizationId = '60069194202';

describe('SharedLimits on PostgreSQL', () => {
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
  beforeEach(() => database.query('truncate tds_rate_windows, tds_rate_limits'));

  /** A process's view; all share the rows. */
  const aProcess = (requestsPerMinute = 80, dailyQuotaCap?: number) =>
    new SharedLimits(database, { organizationId, requestsPerMinute, dailyQuotaCap });
  const permitsOf = (lease: Lease): number => (lease.kind === 'granted' ? lease.permits : 0);
  const age = (seconds: number) => database.query(`update tds_rate_windows set slot = slot - make_interval(secs => $1)`, [seconds]);

  it('grants a minute’s calls and no more, whoever asks, all at once', async () => {
    const processes = [aProcess(), aProcess(), aProcess()];
    const leases = await Promise.all(
      Array.from({ length: 120 }, (_, index) => (processes[index % 3] as SharedLimits).lease('webhook_refetch', 1)),
    );
    expect(leases.reduce((sum, lease) => sum + permitsOf(lease), 0)).toBe(80);
    const refused = leases.find((lease) => lease.kind === 'wait') as { ms: number };
    expect(refused.ms).toBeGreaterThan(55_000);
    expect(refused.ms).toBeLessThanOrEqual(60_750);
  });

  it('grants what is left of a block', async () => {
    const limits = aProcess(100);
    expect(permitsOf(await limits.lease('webhook_refetch', 70))).toBe(70);
    expect(permitsOf(await limits.lease('webhook_refetch', 70))).toBe(30);
  });

  it('lets the minute slide: calls are free again one by one, 60 seconds after they were made', async () => {
    const limits = aProcess(10);
    await limits.lease('webhook_refetch', 6);
    await age(30);
    await limits.lease('webhook_refetch', 4);
    await age(30);
    const early = await limits.lease('webhook_refetch', 1);
    expect(early.kind).toBe('wait');
    await age(1);
    expect(permitsOf(await limits.lease('webhook_refetch', 10))).toBe(6);
  });

  it('keeps the reserve of urgent lanes, and tells a lesser lane when there is room for it', async () => {
    const limits = aProcess(80);
    await limits.lease('webhook_refetch', 70);
    await age(40);
    expect(permitsOf(await limits.lease('full', 80))).toBe(8);
    expect(await limits.lease('full', 1)).toMatchObject({ kind: 'wait' });
    const wait = (await limits.lease('verification', 1)) as { ms: number };
    expect(wait.ms).toBeGreaterThan(15_000);
    expect(wait.ms).toBeLessThan(21_000);
    expect(permitsOf(await limits.lease('webhook_refetch', 80))).toBe(2);
  });

  it('forgets windows that are over', async () => {
    const limits = aProcess();
    await limits.lease('user', 1);
    await age(300);
    await limits.lease('user', 1);
    await expect(database.query('select calls from tds_rate_windows')).resolves.toHaveLength(1);
  });

  it('pauses everyone, the longer pause winning', async () => {
    const limits = aProcess();
    await limits.pause(60_000, 'zoho.rate_limited');
    await limits.pause(1_000, 'zoho.rate_limited');
    const lease = (await aProcess().lease('webhook_refetch', 1)) as { kind: string; ms: number };
    expect(lease.kind).toBe('wait');
    expect(lease.ms).toBeGreaterThan(58_000);
    await expect(limits.quota()).resolves.toMatchObject({ pauseReason: 'zoho.rate_limited', lastMinute: 0 });
    await database.query(`update tds_rate_limits set paused_until = now() - interval '1 second'`);
    expect(permitsOf(await limits.lease('webhook_refetch', 1))).toBe(1);
  });

  it('holds no daily limit against calls before Zoho told one', async () => {
    const limits = aProcess();
    expect(permitsOf(await limits.lease('verification', 1))).toBe(1);
    await expect(limits.quota()).resolves.toMatchObject({ limit: null, remaining: null, usedToday: null, resetsAt: null });
  });

  it('stops lanes one after the other as the day’s calls run out, and starts anew at the reset', async () => {
    const limits = aProcess();
    await limits.observe({ limit: 1000, remaining: 150, resetSeconds: 86_400 });
    await expect(limits.lease('full', 1)).resolves.toMatchObject({ kind: 'spent', isQuota: false });
    expect(permitsOf(await limits.lease('incremental', 1))).toBe(1);
    await limits.observe({ limit: 1000, remaining: 0, resetSeconds: 3_600 });
    const spent = await limits.lease('webhook_refetch', 1);
    expect(spent).toMatchObject({ kind: 'spent', isQuota: true });
    expect((spent as { retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(3_600_000);
    await database.query(`update tds_rate_limits set reset_at = now() - interval '26 hours'`);
    expect(permitsOf(await limits.lease('full', 1))).toBe(1);
    const quota = await limits.quota();
    expect(quota).toMatchObject({ limit: 1000, remaining: 999, usedToday: 1 });
    expect((quota.resetsAt as Date).getTime() - Date.now()).toBeGreaterThan(21 * 3_600_000);
    expect((quota.resetsAt as Date).getTime() - Date.now()).toBeLessThanOrEqual(22 * 3_600_000);
  });

  it('counts granted calls against what Zoho last told', async () => {
    const limits = aProcess();
    await limits.observe({ limit: 1000, remaining: 3, resetSeconds: 60 });
    expect(permitsOf(await limits.lease('webhook_refetch', 10))).toBe(3);
    await expect(limits.lease('webhook_refetch', 1)).resolves.toMatchObject({ kind: 'spent', isQuota: true });
  });

  it('does not forget calls granted since a reading was taken, and believes one that is lower, much higher, or of another day', async () => {
    const limits = aProcess(80);
    const told = async (remaining: number, resetSeconds = 7_200): Promise<number | null> => {
      await limits.observe({ limit: 1000, remaining, resetSeconds });
      return (await limits.quota()).remaining;
    };
    await expect(told(20)).resolves.toBe(20);
    expect(permitsOf(await limits.lease('webhook_refetch', 10))).toBe(10);
    await expect(told(20)).resolves.toBe(10);
    await expect(told(4)).resolves.toBe(4);
    await expect(told(500)).resolves.toBe(500);
    await expect(told(510, 80_000)).resolves.toBe(510);
  });

  it('keeps to a configured number below the plan’s, counting everybody’s calls', async () => {
    const limits = aProcess(80, 400);
    await expect(limits.quota()).resolves.toMatchObject({ limit: null });
    await limits.lease('user', 1);
    await expect(limits.quota()).resolves.toMatchObject({ limit: 400, remaining: 399 });
    await limits.observe({ limit: 1000, remaining: 650, resetSeconds: 3_600 });
    await expect(limits.quota()).resolves.toMatchObject({ limit: 400, remaining: 50, usedToday: 350 });
    await limits.observe({ limit: 1000, remaining: 500, resetSeconds: 3_600 });
    await expect(limits.lease('webhook_refetch', 1)).resolves.toMatchObject({ kind: 'spent', isQuota: true });
  });

  it('stops until the reset when Zoho refuses for the day, told beforehand or not', async () => {
    const limits = aProcess();
    await limits.exhaust(7_200_000);
    const lease = (await limits.lease('webhook_refetch', 1)) as { kind: string; retryAfterMs: number };
    expect(lease.kind).toBe('spent');
    expect(lease.retryAfterMs).toBeGreaterThan(7_190_000);
    await database.query(`update tds_rate_limits set reset_at = now() - interval '1 second'`);
    expect(permitsOf(await limits.lease('webhook_refetch', 1))).toBe(1);
  });
});
