import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ActionsModule } from '@tds/platform/actions';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { DatabaseModule } from '@tds/platform/database';
import { HttpModule, NEST_HTTP_OPTIONS, createHttpAdapter } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { generateApiKey } from '../api-key';
import { AuthModule, Roles, type ApiRole } from '../index';

@Controller('things')
class ThingsController {
  @Get() @Roles('viewer') list(): object {
    return [];
  }
  @Post() @Roles('operator') make(): object {
    return {};
  }
}

interface Browser {
  cookie: string;
  csrf: string;
  header: string;
}

describe('a browser session', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = loadConfig({
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      TDS_SESSION_IDLE_MINUTES: '60',
      TDS_SESSION_MAX_HOURS: '24',
    });
    const module = await Test.createTestingModule({
      imports: [ConfigModule.forRoot(config), LoggingModule, DatabaseModule, HttpModule, ActionsModule, AuthModule],
      controllers: [ThingsController],
    }).compile();
    app = await module.createNestApplication<NestFastifyApplication>(createHttpAdapter({ isProxyTrusted: true }), NEST_HTTP_OPTIONS).init();
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });
  beforeEach(() => database.pool.query('truncate tds_api_keys, tds_audit_trail cascade'));

  async function aKey(role: ApiRole): Promise<string> {
    const { key, prefix, hash } = generateApiKey();
    await database.pool.query('insert into tds_api_keys (name, key_prefix, key_hash, role) values ($1, $2, $3, $1)', [role, prefix, hash]);
    return key;
  }

  const login = (key: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/api/tds/session', headers, payload: { api_key: key } });

  async function loggedIn(role: ApiRole = 'operator'): Promise<Browser> {
    const response = await login(await aKey(role));
    expect(response.statusCode).toBe(201);
    const header = String(response.headers['set-cookie']);
    return { header, cookie: header.split(';')[0]!, csrf: response.json<{ csrf_token: string }>().csrf_token };
  }

  const as = ({ cookie }: Pick<Browser, 'cookie'>, method: 'GET' | 'POST' | 'DELETE', url: string, headers: Record<string, string> = {}) =>
    app.inject({ method, url, headers: { cookie, ...headers } });
  const statusOf = async (browser: Browser) => (await as(browser, 'GET', '/things')).statusCode;
  const auditTrail = async () =>
    (await database.pool.query<{ action: string; actor: string; details: object }>('select * from tds_audit_trail order by occurred_at'))
      .rows;

  it('begins with a key, in a cookie that scripts and other sites cannot use', async () => {
    const browser = await loggedIn();
    expect(browser.header).toMatch(/^tds_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Strict$/);
    const current = (await as(browser, 'GET', '/api/tds/session')).json();
    expect(current).toEqual({ name: 'operator', role: 'operator', expires_at: expect.any(String), csrf_token: browser.csrf });
    expect(Date.parse(current.expires_at) - Date.now()).toBeGreaterThan(59 * 60_000);
    expect(await statusOf(browser)).toBe(200);
  });

  it('keeps to HTTPS where the browser came by it', async () => {
    const response = await login(await aKey('viewer'), { 'x-forwarded-proto': 'https' });
    expect(response.headers['set-cookie']).toContain('; Secure');
  });

  it('is stored as nothing but a hash', async () => {
    const browser = await loggedIn();
    const token = browser.cookie.split('=')[1]!;
    const { rows } = await database.pool.query('select s::text as text from tds_sessions s');
    expect(rows).toHaveLength(1);
    expect(rows[0].text).not.toContain(token);
    expect(rows[0].text).not.toContain(Buffer.from(token).toString('hex'));
  });

  it.each([
    ['none', () => ({})],
    ['another session’s', async () => ({ 'x-csrf-token': (await loggedIn()).csrf })],
    ['an empty one', () => ({ 'x-csrf-token': '' })],
  ])('changes nothing with a CSRF token that is %s', async (_name, headers) => {
    const browser = await loggedIn();
    const refused = await as(browser, 'POST', '/things', await headers());
    expect(refused.json()).toMatchObject({ status: 403, code: 'auth.csrf' });
    expect((await as(browser, 'POST', '/things', { 'x-csrf-token': browser.csrf })).statusCode).toBe(201);
  });

  it('asks a caller with a key for no CSRF token, also beside a cookie', async () => {
    const browser = await loggedIn('viewer');
    const key = { 'x-api-key': await aKey('operator') };
    expect((await app.inject({ method: 'POST', url: '/things', headers: key })).statusCode).toBe(201);
    expect((await as(browser, 'POST', '/things', key)).statusCode).toBe(201);
    const current = await app.inject({ url: '/api/tds/session', headers: key });
    expect(current.json()).toEqual({ name: 'operator', role: 'operator', expires_at: null, csrf_token: null });
  });

  it('may do what its key may', async () => {
    const viewer = await loggedIn('viewer');
    const response = await as(viewer, 'POST', '/things', { 'x-csrf-token': viewer.csrf });
    expect(response.json()).toMatchObject({ status: 403, code: 'auth.forbidden' });
  });

  it.each([
    ['its key is revoked', 'update tds_api_keys set revoked_at = now()'],
    ['its key expires', `update tds_api_keys set expires_at = now() - interval '1 second'`],
    ['its key is gone', 'delete from tds_api_keys'],
    ['it was not used for too long', 'update tds_sessions set expires_at = now()'],
  ])('ends at once when %s', async (_name, sql) => {
    const browser = await loggedIn();
    expect(await statusOf(browser)).toBe(200);
    await database.pool.query(sql);
    expect((await as(browser, 'GET', '/things')).json()).toMatchObject({ status: 401, code: 'auth.session_ended' });
  });

  it('lasts longer while it is used, but not for ever', async () => {
    const browser = await loggedIn();
    const expiry = async () => Date.parse((await as(browser, 'GET', '/api/tds/session')).json<{ expires_at: string }>().expires_at);
    const shift = `expires_at = expires_at - interval '30 minutes', last_used_at = last_used_at - interval '30 minutes'`;
    await database.pool.query(`update tds_sessions set ${shift}`);
    expect((await expiry()) - Date.now()).toBeGreaterThan(59 * 60_000);
    await database.pool.query(`update tds_sessions set created_at = now() - interval '23 hours 50 minutes', ${shift}`);
    const left = (await expiry()) - Date.now();
    expect(left).toBeLessThanOrEqual(10 * 60_000);
    expect(left).toBeGreaterThan(9 * 60_000);
  });

  it('is a use of its key', async () => {
    const browser = await loggedIn();
    await database.pool.query(`update tds_api_keys set last_used_at = '2020-01-01'`);
    await database.pool.query(`update tds_sessions set last_used_at = now() - interval '2 minutes'`);
    await as(browser, 'GET', '/things');
    const { rows } = await database.pool.query<{ last_used_at: Date }>('select last_used_at from tds_api_keys');
    expect(rows[0]!.last_used_at.getUTCFullYear()).not.toBe(2020);
  });

  it('ends with a logout, which takes the cookie back', async () => {
    const browser = await loggedIn();
    const response = await as(browser, 'DELETE', '/api/tds/session', { 'x-csrf-token': browser.csrf });
    expect(response.statusCode).toBe(204);
    expect(response.headers['set-cookie']).toMatch(/^tds_session=; Max-Age=0;/);
    expect(await statusOf(browser)).toBe(401);
  });

  it.each(['tds_session=', `tds_session=${'A'.repeat(43)}`, 'tds_session=%ff', 'tds_session', `tds_session="${'A'.repeat(43)}"`])(
    'is not begun by the cookie %s',
    async (cookie) => expect((await as({ cookie }, 'GET', '/things')).statusCode).toBe(401),
  );

  it('leaves a trail: logins, logouts, and keys that did not fit', async () => {
    const browser = await loggedIn();
    await as(browser, 'DELETE', '/api/tds/session', { 'x-csrf-token': browser.csrf });
    expect((await login('not a key')).json()).toMatchObject({ status: 401, code: 'auth.invalid' });
    const trail = await auditTrail();
    expect(trail.map(({ action, actor }) => [action, actor])).toEqual([
      ['auth.logged_in', 'key:operator'],
      ['auth.logged_out', 'key:operator'],
      ['auth.failed', 'anonymous'],
    ]);
    expect(trail[2]!.details).toEqual({ address: '127.0.0.1', key_prefix: expect.stringMatching(/^own_/) });
    expect(JSON.stringify(trail)).not.toContain('not a key');
  });

  it('cannot be guessed: one address is locked out, and one key from many addresses; others get in', async () => {
    const known = await aKey('viewer');
    const guessFrom = (address: string, key = generateApiKey().key) => login(key, { 'x-forwarded-for': address });
    for (let guess = 0; guess < 20; guess += 1) expect((await guessFrom('10.0.0.1')).statusCode).toBe(401);
    expect((await guessFrom('10.0.0.1')).json()).toMatchObject({ status: 429, code: 'auth.throttled' });
    expect((await guessFrom('10.0.0.2', known)).statusCode).toBe(201);

    const almost = `${known.slice(0, -4)}AAAA`;
    const other = await aKey('viewer');
    for (let guess = 0; guess < 20; guess += 1) expect((await guessFrom(`2001:db8:0:${guess}::1`, almost)).statusCode).toBe(401);
    expect((await guessFrom('2001:db8:0:99::1', almost)).statusCode).toBe(429);
    expect((await guessFrom('2001:db8:0:99::1', known)).statusCode).toBe(201);
    expect((await guessFrom('2001:db8:0:99::1', other)).statusCode).toBe(201);
    const actions = (await auditTrail()).map(({ action }) => action);
    expect(actions.filter((action) => action === 'auth.locked_out').length).toBe(2);
  });

  it('cannot be guessed from the many addresses of one IPv6 network', async () => {
    const guess = (host: number) => login(generateApiKey().key, { 'x-forwarded-for': `2001:db8:1:1::${host.toString(16)}` });
    for (let host = 1; host <= 20; host += 1) expect((await guess(host)).statusCode).toBe(401);
    expect((await guess(21)).statusCode).toBe(429);
  });
});
