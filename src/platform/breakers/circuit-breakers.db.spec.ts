import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { ActionRecorder } from '@tds/platform/actions';
import { type Database, openDatabase } from '@tds/platform/database';
import { CircuitBreakers } from './circuit-breakers';
import type { CircuitBreaker } from './circuit-breaker';

const NAME = 'alerts:slack';
const settings = { enabled: true, failureThreshold: 2, resetSeconds: 60 };
const log = { info: () => undefined, warn: () => undefined };

describe('CircuitBreakers on PostgreSQL', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let clock: ManualClock;
  const started: CircuitBreakers[] = [];
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
    await database.query('truncate tds_circuit_breakers, tds_circuit_breaker_changes, tds_audit_trail');
  });
  afterEach(async () => {
    for (const registry of started.splice(0)) await registry.onApplicationShutdown();
  });

  const aProcess = (overrides = {}) =>
    new CircuitBreakers({ database, clock, log, recorder: new ActionRecorder(), settings: { ...settings, ...overrides } });
  async function open(breaker: CircuitBreaker): Promise<void> {
    for (let failure = 0; failure < 2; failure++) await (await breaker.enter()).failed({ reason: 'http_500', retryAfterSeconds: 0 });
  }
  const audit = () =>
    database.query<{ action: string; actor: string; breaker: string }>(
      `select action, actor, details ->> 'breaker' as breaker from tds_audit_trail order by occurred_at`,
    );

  it('has one breaker for a name', () => {
    const registry = aProcess();
    expect(registry.breaker(NAME)).toBe(registry.breaker(NAME));
    expect(registry.breaker('alerts:email')).not.toBe(registry.breaker(NAME));
  });

  it('lists those of this process, those of others, and the database', async () => {
    await open(aProcess().breaker('zoho:books:1'));
    const registry = aProcess();
    registry.breaker(NAME);
    const views = await registry.list();
    expect(views.map(({ name, state, failures, reason, isControllable }) => [name, state, failures, reason, isControllable])).toEqual([
      [NAME, 'closed', 0, null, true],
      ['database', 'closed', 0, null, false],
      ['zoho:books:1', 'open', 2, 'http_500', true],
    ]);
    expect(views[2]).toMatchObject({
      isProbeDue: false,
      openedAt: expect.any(Date),
      nextProbeAt: expect.any(Date),
      lastChangedAt: expect.any(Date),
    });
  });

  it('closes one for a person, who is written down with what was', async () => {
    const registry = aProcess();
    await open(registry.breaker(NAME));
    const view = await registry.reset(NAME, 'key:ops');
    expect(view).toMatchObject({ state: 'closed', failures: 0, changedBy: 'key:ops' });
    expect(view.history[0]).toMatchObject({ from: 'open', to: 'closed', reason: 'reset', actor: 'key:ops' });
    await expect(registry.breaker(NAME).run(() => Promise.resolve('called'))).resolves.toBe('called');
    await expect(audit()).resolves.toEqual([{ action: 'breaker.reset', actor: 'key:ops', breaker: NAME }]);
  });

  it('lets no probe that was under way undo a reset', async () => {
    const registry = aProcess();
    const breaker = registry.breaker(NAME);
    await open(breaker);
    await database.query(`update tds_circuit_breakers set next_probe_at = now()`);
    await clock.advance(120_000);
    const probe = await breaker.enter();
    await registry.reset(NAME, 'key:ops');
    await probe.failed({ reason: 'late', retryAfterSeconds: 0 });
    await expect(registry.get(NAME)).resolves.toMatchObject({ state: 'closed' });
  });

  it('opens one for a person, in all processes, until its time is over', async () => {
    const [here, there] = [aProcess(), aProcess()];
    there.onApplicationBootstrap();
    started.push(there);
    await there.breaker(NAME).run(() => Promise.resolve());
    here.breaker(NAME);
    const view = await here.forceOpen(NAME, 'key:ops', { reason: 'maintenance', seconds: 600 });
    expect(view).toMatchObject({ state: 'open', reason: 'maintenance', changedBy: 'key:ops' });
    expect(view.nextProbeAt!.getTime() - Date.now()).toBeGreaterThan(590_000);
    await expect(
      until(async () => {
        there.breaker(NAME).reloadInBackground();
        return there.breaker(NAME).isOpen;
      }),
    ).resolves.toBe(true);
    await expect(audit()).resolves.toEqual([{ action: 'breaker.opened', actor: 'key:ops', breaker: NAME }]);
    await database.query(`update tds_circuit_breakers set next_probe_at = now()`);
    await clock.advance(700_000);
    await there.breaker(NAME).run(() => Promise.resolve());
    await expect(here.get(NAME)).resolves.toMatchObject({ state: 'closed' });
  });

  it('knows what it does not know, and what is not in its hands', async () => {
    const registry = aProcess();
    await expect(registry.reset('nobody', 'key:ops')).rejects.toMatchObject({ code: 'breaker.not_found' });
    await expect(registry.forceOpen('database', 'key:ops')).rejects.toMatchObject({ code: 'breaker.not_controllable' });
    const off = aProcess({ enabled: false });
    off.breaker(NAME);
    await expect(off.forceOpen(NAME, 'key:ops')).rejects.toMatchObject({ code: 'breaker.not_controllable' });
    await expect(audit()).resolves.toEqual([]);
  });

  it('writes neither the change nor the action when one of them fails', async () => {
    const recorder = new ActionRecorder();
    jest.spyOn(recorder, 'record').mockRejectedValue(new Error('no room'));
    const registry = new CircuitBreakers({ database, clock, log, recorder, settings });
    await open(registry.breaker(NAME));
    await expect(registry.reset(NAME, 'key:ops')).rejects.toThrow('no room');
    await expect(registry.get(NAME)).resolves.toMatchObject({ state: 'open' });
  });
});
