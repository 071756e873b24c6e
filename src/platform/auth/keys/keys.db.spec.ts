import { createTestDatabase, type TestDatabase } from '@libs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ActionsModule } from '@tds/platform/actions';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { DatabaseModule } from '@tds/platform/database';
import { HttpModule, NEST_HTTP_OPTIONS, createHttpAdapter } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { generateApiKey } from '../api-key';
import { AuthModule } from '../index';

interface Key {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly is_live: boolean;
}

describe('API keys over the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let admin: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
    const module = await Test.createTestingModule({
      imports: [ConfigModule.forRoot(config), LoggingModule, DatabaseModule, HttpModule, ActionsModule, AuthModule],
    }).compile();
    app = await module.createNestApplication<NestFastifyApplication>(createHttpAdapter(), NEST_HTTP_OPTIONS).init();
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });
  beforeEach(async () => {
    await database.pool.query('truncate tds_api_keys, tds_audit_trail cascade');
    const { key, prefix, hash } = generateApiKey();
    await database.pool.query(`insert into tds_api_keys (name, key_prefix, key_hash, role) values ('first', $1, $2, 'admin')`, [
      prefix,
      hash,
    ]);
    admin = key;
  });

  const call = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, key = admin) =>
    app.inject({ method, url: `/api/tds/keys${url}`, headers: { 'x-api-key': key }, ...(payload ? { payload } : {}) });
  const create = async (payload: object): Promise<Key> => {
    const response = await call('POST', '', payload);
    expect(response.statusCode).toBe(201);
    return response.json<Key>();
  };
  const works = async (key: string) => (await app.inject({ url: '/api/tds/session', headers: { 'x-api-key': key } })).statusCode === 200;
  const list = async (query = '') => (await call('GET', query)).json<Key[]>();

  it('are made with a role and an expiry, and shown once', async () => {
    const expires_at = new Date(Date.now() + 86_400_000).toISOString();
    const made = await create({ name: 'shop', role: 'viewer', expires_at });
    expect(made).toMatchObject({ name: 'shop', role: 'viewer', is_live: true, created_by: 'key:first', expires_at, revoked_at: null });
    expect(await works(made.key)).toBe(true);
    expect((await call('POST', '', { name: 'x', role: 'viewer' }, made.key)).statusCode).toBe(403);
    const listed = await list();
    expect(listed.map(({ name }) => name)).toEqual(['first', 'shop']);
    expect(JSON.stringify(listed)).not.toContain(made.key.slice(13));
  });

  it.each([
    ['no name', { role: 'viewer' }, 'name'],
    ['a name of two lines', { name: 'a\nb', role: 'viewer' }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(101), role: 'viewer' }, 'name'],
    ['an unknown role', { name: 'x', role: 'root' }, 'role'],
    ['an expiry that is past', { name: 'x', role: 'viewer', expires_at: '2020-01-01T00:00:00Z' }, 'expires_at'],
    ['an expiry that is none', { name: 'x', role: 'viewer', expires_at: 'soon' }, 'expires_at'],
    ['a key of their own', { name: 'x', role: 'viewer', key: 'mine' }, 'key'],
  ])('are not made with %s', async (_name, payload, field) => {
    const response = await call('POST', '', payload);
    expect(response.json()).toMatchObject({
      status: 400,
      code: 'request.invalid',
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it('are rotated: the new one works at once, the old one until the overlap ends', async () => {
    const old = await create({ name: 'shop', role: 'operator' });
    const fresh = (await call('POST', `/${old.id}/rotate`, { overlap_hours: 1 })).json<Key>();
    expect(fresh).toMatchObject({ name: 'shop', role: 'operator', replaces_id: old.id, expires_at: null });
    expect([await works(old.key), await works(fresh.key)]).toEqual([true, true]);
    const replaced = (await list()).find(({ id }) => id === old.id) as Key & { expires_at: string };
    expect(Date.parse(replaced.expires_at) - Date.now()).toBeLessThanOrEqual(3_600_000);

    const newest = (await call('POST', `/${fresh.id}/rotate`, { overlap_hours: 0 })).json<Key>();
    expect([await works(fresh.key), await works(newest.key)]).toEqual([false, true]);
    expect((await call('POST', `/${fresh.id}/rotate`)).json()).toMatchObject({ code: 'auth.key_not_live' });
  });

  it('are revoked at once, with their sessions', async () => {
    const made = await create({ name: 'shop', role: 'viewer' });
    const login = await app.inject({ method: 'POST', url: '/api/tds/session', payload: { api_key: made.key } });
    const cookie = String(login.headers['set-cookie']).split(';')[0]!;
    expect((await call('DELETE', `/${made.id}`)).statusCode).toBe(204);
    expect(await works(made.key)).toBe(false);
    expect((await app.inject({ url: '/api/tds/session', headers: { cookie } })).statusCode).toBe(401);
    expect((await list()).map(({ name }) => name)).toEqual(['first']);
    expect((await list('?all=true')).map(({ is_live }) => is_live)).toEqual([true, false]);
    expect((await call('DELETE', `/${made.id}`)).json()).toMatchObject({ status: 409, code: 'auth.key_not_live' });
    expect((await call('DELETE', '/123456')).json()).toMatchObject({ status: 404, code: 'auth.key_not_found' });
  });

  it('leave an admin: the last one cannot be revoked, also not by two at once', async () => {
    const [{ id: first }] = (await list()) as [Key];
    expect((await call('DELETE', `/${first}`)).json()).toMatchObject({ status: 409, code: 'auth.last_admin_key' });
    const second = await create({ name: 'second', role: 'admin' });
    const answers = await Promise.all([call('DELETE', `/${first}`), call('DELETE', `/${second.id}`)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
  });

  it('leave a trail', async () => {
    const made = await create({ name: 'shop', role: 'viewer' });
    await call('POST', `/${made.id}/rotate`, { overlap_hours: 1 });
    await call('DELETE', `/${made.id}`);
    const { rows } = await database.pool.query(
      `select action, actor, details ->> 'key_name' as name from tds_audit_trail order by occurred_at`,
    );
    expect(rows).toEqual(
      ['created', 'rotated', 'revoked'].map((what) => ({ action: `auth.key_${what}`, actor: 'key:first', name: 'shop' })),
    );
  });
});
