import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Module } from '@nestjs/common';
import { ActionRecorder, ActionsModule } from '@tds/platform/actions';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { type Database, DatabaseModule, openDatabase } from '@tds/platform/database';
import { createHttpApp, HttpModule } from '@tds/platform/http';
import { LoggingModule, type PinoLogger } from '@tds/platform/logging';
import { z } from 'zod';
import { defineSetting } from './define-setting';
import { Settings } from './settings';
import { SettingsModule } from './settings.module';

const warn = jest.fn();
const log = { setContext: () => undefined, info: () => undefined, warn } as unknown as PinoLogger;
const config = loadConfig({ AUTO_HEALING_INTERVAL_MINUTES: '7' });
const interval = defineSetting({
  key: 'spec.interval_minutes',
  description: 'Minutes between two specs',
  schema: z.int().min(1).max(60),
  fallback: ({ healing }) => healing.intervalMinutes,
});
const targets = defineSetting({
  key: 'spec.targets',
  description: 'A share by name',
  schema: z.record(z.string(), z.number().max(1)),
  fallback: (): Record<string, number> => ({}),
});

let testDatabase: TestDatabase;
let database: Database;
const running: Settings[] = [];
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await openDatabase({ url: testDatabase.url });
});
afterAll(async () => {
  await database?.onApplicationShutdown();
  await testDatabase?.drop();
});
beforeEach(() => testDatabase.pool.query('truncate tds_configuration, tds_configuration_history, tds_audit_trail'));
afterEach(async () => {
  for (const settings of running.splice(0)) await settings.onApplicationShutdown();
});

async function aProcess(): Promise<Settings> {
  const settings = new Settings(database, config, new ActionRecorder(), log);
  await settings.onModuleInit();
  settings.onApplicationBootstrap();
  running.push(settings);
  return settings;
}
const audit = async () => (await testDatabase.pool.query('select action, actor, details from tds_audit_trail order by occurred_at')).rows;

describe('Settings', () => {
  it('are the environment’s until somebody sets them, and again when it is taken back', async () => {
    const settings = await aProcess();
    expect(settings.get(interval)).toBe(7);
    await settings.set(interval.key, 30, { actor: 'key:admin' });
    expect(settings.get(interval)).toBe(30);
    expect(settings.view(interval.key)).toMatchObject({ source: 'database', value: 30, fallback: 7, version: 1, updatedBy: 'key:admin' });
    await settings.unset(interval.key, { actor: 'key:admin' });
    expect(settings.view(interval.key)).toMatchObject({ source: 'environment', value: 7, version: 2 });
  });

  it('are there after a restart, and reach other processes', async () => {
    const [here, there] = [await aProcess(), await aProcess()];
    const seen: number[] = [];
    there.watch(() => seen.push(there.get(interval)));
    await until(() => seen.length > 0); // listens
    await here.set(interval.key, 30, { actor: 'key:admin' });
    await until(() => there.get(interval) === 30);
    expect(seen.at(-1)).toBe(30);
    expect((await aProcess()).get(interval)).toBe(30);
  });

  it('keep every version, and who made it, in the audit trail too', async () => {
    const settings = await aProcess();
    await settings.set(interval.key, 30, { actor: 'key:a' });
    await settings.set(interval.key, 31, { actor: 'key:b', version: 1 });
    await settings.unset(interval.key, { actor: 'key:c', version: 2 });
    await expect(settings.history(interval.key, null, 10)).resolves.toMatchObject([
      { version: 3, value: null, changedBy: 'key:c' },
      { version: 2, value: 31, changedBy: 'key:b' },
      { version: 1, value: 30, changedBy: 'key:a' },
    ]);
    await expect(settings.history(interval.key, 2, 10)).resolves.toHaveLength(1);
    expect(await audit()).toEqual([
      { action: 'configuration.set', actor: 'key:a', details: { key: interval.key, from: null, to: 30, version: 1 } },
      { action: 'configuration.set', actor: 'key:b', details: { key: interval.key, from: 30, to: 31, version: 2 } },
      { action: 'configuration.unset', actor: 'key:c', details: { key: interval.key, from: 31, to: null, version: 3 } },
    ]);
  });

  it('are not overwritten by who has not seen them', async () => {
    const settings = await aProcess();
    const results = await Promise.allSettled([20, 21, 22].map((value) => settings.set(interval.key, value, { actor: 'x', version: 0 })));
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(settings.set(interval.key, 5, { actor: 'x', version: 7 })).rejects.toMatchObject({ code: 'settings.changed_meanwhile' });
    await expect(settings.set(targets.key, {}, { actor: 'x', version: 7 })).rejects.toMatchObject({ code: 'settings.changed_meanwhile' });
    expect(await audit()).toHaveLength(1);
  });

  it.each([0, 61, 1.5, '5', true, null])('refuse %p for a number of minutes', async (value) => {
    const settings = await aProcess();
    await expect(settings.set(interval.key, value, { actor: 'x' })).rejects.toMatchObject({ code: 'settings.invalid' });
    expect(settings.get(interval)).toBe(7);
  });

  it('pass over what is stored but breaks the rules', async () => {
    await testDatabase.pool.query(`insert into tds_configuration (key, value, version, updated_by) values ($1, '9000', 1, 'x')`, [
      interval.key,
    ]);
    const settings = await aProcess();
    expect(settings.get(interval)).toBe(7);
    expect(warn).toHaveBeenCalled();
  });

  it('are declared once, under a key of their form', () => {
    const again = { ...interval };
    expect(() => defineSetting(again)).toThrow('twice');
    expect(() => defineSetting({ ...interval, key: 'Spec-Interval' })).toThrow('no key');
  });
});

describe('/api/tds/configuration', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const environment = loadConfig({ DATABASE_URL: testDatabase.url, LOG_LEVEL: 'silent' });
    const platform = [ConfigModule.forRoot(environment), ClockModule, LoggingModule, DatabaseModule, HttpModule, ActionsModule];
    @Module({ imports: [...platform, SettingsModule] })
    class App {}
    app = await createHttpApp(App);
    await app.init();
  });
  afterAll(() => app?.close());
  const request = async (method: 'GET' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const response = await app.inject({ method, url: `/api/tds/configuration${url}`, ...(payload ? { payload } : {}) });
    return { status: response.statusCode, body: response.json(), link: response.headers.link };
  };

  it('lists, sets, and takes back', async () => {
    await app.get(Settings).reload();
    const { body } = await request('GET', '');
    expect(body.find(({ key }: { key: string }) => key === interval.key)).toMatchObject({
      value: 5,
      default: 5,
      source: 'environment',
      version: 0,
      updated_at: null,
      schema: { type: 'integer', minimum: 1, maximum: 60 },
    });
    const set = await request('PUT', `/${interval.key}`, { value: 9, version: 0 });
    expect(set).toMatchObject({ status: 200, body: { value: 9, source: 'database', version: 1 } });
    expect(await request('PUT', `/${interval.key}`, { value: 10, version: 0 })).toMatchObject({ status: 409 });
    expect(await request('DELETE', `/${interval.key}?version=1`)).toMatchObject({ status: 200, body: { value: 5, version: 2 } });
    const history = await request('GET', `/${interval.key}/history?limit=1`);
    expect(history.body).toMatchObject([{ version: 2, value: null }]);
    const older = await request('GET', /<(.+)>/.exec(String(history.link))![1]!.replace('/api/tds/configuration', ''));
    expect(older).toMatchObject({ body: [{ version: 1, value: 9 }], link: undefined });
  });

  it('names the rule a value breaks', async () => {
    expect(await request('PUT', `/${interval.key}`, { value: 0 })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', errors: [{ field: 'value', rule: 'too_small', message: expect.stringContaining('1') }] },
    });
    expect(await request('PUT', `/${targets.key}`, { value: { product: 2 } })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'value.product', rule: 'too_big' }] },
    });
    expect(await request('PUT', `/${targets.key}`, { value: { product: 0.5 } })).toMatchObject({
      status: 200,
      body: { value: { product: 0.5 } },
    });
  });

  it('sets several at once, or none', async () => {
    const values = { [interval.key]: 12, [targets.key]: { product: 0.25 } };
    const { status, body } = await request('PUT', '', values);
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { key: interval.key, value: 12 },
      { key: targets.key, value: { product: 0.25 } },
    ]);
    const refused = await request('PUT', '', { [interval.key]: 13, [targets.key]: { product: 2 } });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: `${targets.key}.product`, rule: 'too_big' }] } });
    expect(await request('PUT', '', { [interval.key]: 13, 'spec.nothing': 1 })).toMatchObject({ status: 404 });
    for (const nothing of [{}, []])
      expect(await request('PUT', '', nothing)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    const { body: all } = await request('GET', '');
    expect(all).toContainEqual(expect.objectContaining({ key: interval.key, value: 12 }));
  });

  it('knows no setting of another name', async () => {
    expect(await request('PUT', '/spec.nothing', { value: 1 })).toMatchObject({ status: 404, body: { code: 'settings.not_found' } });
    expect(await request('GET', '/spec.nothing/history')).toMatchObject({ status: 404 });
  });
});
