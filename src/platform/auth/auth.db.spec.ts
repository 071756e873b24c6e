import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '@libs/resilience';
import { ManualClock, createTestDatabase, until, type TestDatabase } from '@libs/testing';
import { Controller, Delete, Get, Global, Module, Post, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ActionsModule } from '@tds/platform/actions';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { Database, openDatabase } from '@tds/platform/database';
import { HttpModule, NEST_HTTP_OPTIONS, createHttpAdapter, setupOpenApi } from '@tds/platform/http';
import { Context, LoggingModule } from '@tds/platform/logging';
import { generateApiKey, hashApiKey } from './api-key';
import { AdminKeyBootstrap, AuthModule, CurrentPrincipal, Public, Roles, listRouteAccess, type ApiRole, type Principal } from './index';

@Controller('things')
class ThingsController {
  constructor(private readonly context: Context) {}

  @Get() list(@CurrentPrincipal() principal: Principal): object {
    return { name: principal.name, actor: this.context.actor() };
  }
  @Get('open') @Public() open(): object {
    return { is_open: true };
  }
  @Post('run') @Roles('operator') run(): object {
    return { is_done: true };
  }
  @Delete() clear(): object {
    return { is_done: true };
  }
}

@Controller('settings')
@Roles('admin')
class SettingsController {
  @Get() list(): object {
    return {};
  }
}

/** Lends the spec's database to each application, without its life cycle: closing one application must not close it for the next. */
@Global()
@Module({})
class GivenDatabaseModule {
  static of(database: Database): DynamicModule {
    const lent: Pick<Database, 'query' | 'transaction'> = {
      query: (sql, params) => database.query(sql, params),
      transaction: (work) => database.transaction(work),
    };
    return { module: GivenDatabaseModule, providers: [{ provide: Database, useValue: lent }], exports: [Database] };
  }
}

describe('API keys', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let app: NestFastifyApplication;
  let clock: ManualClock;
  let dataDir: string;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
  });
  afterAll(async () => {
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(async () => {
    await testDatabase.pool.query('truncate tds_api_keys cascade');
    dataDir = await mkdtemp(join(tmpdir(), 'tds-auth-'));
    clock = new ManualClock(new Date());
    app = await start({});
  });
  afterEach(async () => {
    await app.close();
    await rm(dataDir, { recursive: true });
  });

  async function start(env: Record<string, string>): Promise<NestFastifyApplication> {
    const config = loadConfig({ LOG_LEVEL: 'silent', TDS_DATA_DIR: dataDir, ...env });
    const module = await Test.createTestingModule({
      imports: [ConfigModule.forRoot(config), LoggingModule, HttpModule, GivenDatabaseModule.of(database), ActionsModule, AuthModule],
      controllers: [ThingsController, SettingsController],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const app = module.createNestApplication<NestFastifyApplication>(createHttpAdapter(), NEST_HTTP_OPTIONS);
    setupOpenApi(app);
    return app.init();
  }

  async function aKey(role: ApiRole, more: { expiresAt?: Date; revokedAt?: Date } = {}): Promise<string> {
    const { key, prefix, hash } = generateApiKey();
    await testDatabase.pool.query(
      'insert into tds_api_keys (name, key_prefix, key_hash, role, expires_at, revoked_at) values ($1, $2, $3, $4, $5, $6)',
      [`the ${role}`, prefix, hash, role, more.expiresAt ?? null, more.revokedAt ?? null],
    );
    return key;
  }

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
  const withKey = (key: string) => ({ authorization: `Bearer ${key}` });

  describe('at the door', () => {
    it('are not asked for where a route is public', async () => {
      expect((await get('/things/open')).json()).toEqual({ is_open: true });
    });

    it('are asked for everywhere else, as a problem and a challenge', async () => {
      const response = await get('/things');
      expect(response.statusCode).toBe(401);
      expect(response.headers['www-authenticate']).toBe('Bearer realm="tds"');
      expect(response.json()).toMatchObject({ code: 'auth.required', correlation_id: expect.any(String) });
    });

    it.each([
      ['Authorization', (key: string) => ({ authorization: `Bearer ${key}` })],
      ['authorization in lower case', (key: string) => ({ authorization: `bearer ${key}` })],
      ['X-API-Key', (key: string) => ({ 'x-api-key': key })],
    ])('are taken from %s, and the caller is known from then on', async (_name, headers) => {
      const response = await get('/things', headers(await aKey('viewer')));
      expect(response.json()).toEqual({ name: 'the viewer', actor: 'key:the viewer' });
    });

    it.each([
      ['unknown', () => Promise.resolve(generateApiKey().key)],
      ['made up', () => Promise.resolve('let me in')],
      ['very long', () => Promise.resolve('x'.repeat(5_000))],
      ['revoked', () => aKey('admin', { revokedAt: new Date() })],
      ['expired', () => aKey('admin', { expiresAt: new Date(Date.now() - 1_000) })],
      ['cut short', async () => (await aKey('admin')).slice(0, -1)],
      ['changed in its last characters', async () => `${(await aKey('admin')).slice(0, -4)}AAAA`],
    ])('are refused when %s', async (_name, key) => {
      const response = await get('/things', { 'x-api-key': await key() });
      expect(response.json()).toMatchObject({ status: 401, code: 'auth.invalid' });
      expect(response.headers['www-authenticate']).toContain('error="invalid_token"');
    });

    it.each([
      { role: 'viewer', method: 'GET', url: '/things', status: 200 },
      { role: 'viewer', method: 'POST', url: '/things/run', status: 403 },
      { role: 'viewer', method: 'DELETE', url: '/things', status: 403 },
      { role: 'viewer', method: 'GET', url: '/settings', status: 403 },
      { role: 'operator', method: 'GET', url: '/things', status: 200 },
      { role: 'operator', method: 'POST', url: '/things/run', status: 201 },
      { role: 'operator', method: 'DELETE', url: '/things', status: 403 },
      { role: 'operator', method: 'GET', url: '/settings', status: 403 },
      { role: 'admin', method: 'POST', url: '/things/run', status: 201 },
      { role: 'admin', method: 'DELETE', url: '/things', status: 200 },
      { role: 'admin', method: 'GET', url: '/settings', status: 200 },
    ] as const)('$role may $method $url: $status', async ({ role, method, url, status }) => {
      const response = await app.inject({ method, url, headers: withKey(await aKey(role)) });
      expect(response.statusCode).toBe(status);
      if (status === 403) expect(response.json()).toMatchObject({ code: 'auth.forbidden' });
    });
  });

  describe('that are wrong', () => {
    const guess = () => get('/things', { 'x-api-key': 'wrong' });
    const guessUntilBlocked = async () => {
      for (let failures = 0; failures < 20; failures += 1) expect((await guess()).statusCode).toBe(401);
    };

    it('may come twenty times a minute from one address', async () => {
      await guessUntilBlocked();
      const response = await guess();
      expect(response.json()).toMatchObject({ status: 429, code: 'auth.throttled' });
      expect(response.headers['retry-after']).toBe('60');
      await clock.advance(60_000);
      expect((await guess()).statusCode).toBe(401);
    });

    it('do not lock out a key from the same address that was valid lately', async () => {
      const known = await aKey('viewer');
      const fresh = await aKey('viewer');
      await get('/things', withKey(known));
      await guessUntilBlocked();
      expect((await get('/things', withKey(known))).statusCode).toBe(200);
      expect((await get('/things', withKey(fresh))).statusCode).toBe(429);
      await clock.advance(31_000);
      expect((await get('/things', withKey(known))).statusCode).toBe(200);
    });
  });

  describe('that are right', () => {
    const lastUse = async () =>
      (await testDatabase.pool.query<{ last_used_at: Date | null }>('select last_used_at from tds_api_keys')).rows[0]?.last_used_at;

    it('are believed for at most thirty seconds after they were revoked', async () => {
      const key = await aKey('viewer');
      await get('/things', withKey(key));
      await testDatabase.pool.query('update tds_api_keys set revoked_at = now()');
      await clock.advance(29_000);
      expect((await get('/things', withKey(key))).statusCode).toBe(200);
      await clock.advance(1_000);
      expect((await get('/things', withKey(key))).statusCode).toBe(401);
    });

    it('are not believed beyond their expiry', async () => {
      const key = await aKey('viewer', { expiresAt: new Date(Date.now() + 2_000) });
      expect((await get('/things', withKey(key))).statusCode).toBe(200);
      await clock.advance(3_000);
      await testDatabase.pool.query(`update tds_api_keys set expires_at = now() - interval '1 second'`);
      expect((await get('/things', withKey(key))).statusCode).toBe(401);
    });

    it('have their last use written down, at most once a minute', async () => {
      const key = await aKey('viewer');
      await get('/things', withKey(key));
      await until(lastUse);
      await testDatabase.pool.query(`update tds_api_keys set last_used_at = '2020-01-01'`);
      await get('/things', withKey(key));
      await app.close(); // waits for writes under way
      expect((await lastUse())?.getUTCFullYear()).toBe(2020);
      app = await start({});
      await get('/things', withKey(key));
      await until(async () => (await lastUse())?.getUTCFullYear() !== 2020);
    });
  });

  describe('of the first administrator', () => {
    const bootstrap = (instance = app) => instance.get(AdminKeyBootstrap).run();
    const statusOf = async (key: string) => (await get('/settings', withKey(key))).statusCode;

    it('are made once, told once, and kept in a file only its owner can read', async () => {
      const made = await bootstrap();
      const file = join(dataDir, 'admin-api-key');
      expect(made).toEqual({ source: 'generated', key: expect.stringMatching(/^tds_/), file });
      const key = (await readFile(file, 'utf8')).trim();
      expect(key).toBe(made.source === 'generated' && made.key);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await statusOf(key)).toBe(200);
      expect(await bootstrap()).toEqual({ source: 'existing', file });
    });

    it('are stored as nothing but their hash', async () => {
      const made = await bootstrap();
      const { rows } = await testDatabase.pool.query<{ key_hash: Buffer }>('select * from tds_api_keys');
      expect(rows).toHaveLength(1);
      expect(made.source).toBe('generated');
      expect(JSON.stringify(rows)).not.toContain(made.source === 'generated' && made.key.slice(13));
      expect(rows[0]?.key_hash).toEqual(hashApiKey(made.source === 'generated' ? made.key : ''));
    });

    it('are made once when many processes start together', async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => bootstrap()));
      expect(results.filter(({ source }) => source === 'generated')).toHaveLength(1);
    });

    it('are made anew when none that works is left, and the file follows', async () => {
      const first = await bootstrap();
      await testDatabase.pool.query('update tds_api_keys set revoked_at = now()');
      const second = await bootstrap();
      expect(second.source).toBe('generated');
      expect((await readFile(join(dataDir, 'admin-api-key'), 'utf8')).trim()).toBe(second.source === 'generated' && second.key);
      expect(second).not.toEqual(first);
    });

    it('are not looked for in a file whose key does not work', async () => {
      await aKey('admin');
      await writeFile(join(dataDir, 'admin-api-key'), 'tds_of_another_database\n');
      expect(await bootstrap()).toEqual({ source: 'existing', file: undefined });
    });

    it('are told even where the data folder cannot be written', async () => {
      const notAFolder = join(dataDir, 'file');
      await writeFile(notAFolder, '');
      const other = await start({ TDS_DATA_DIR: join(notAFolder, 'below') });
      expect(await bootstrap(other)).toEqual({ source: 'generated', key: expect.any(String), file: undefined });
      await other.close();
    });

    it('come from the environment where it has one; changing it there replaces the old', async () => {
      const first = await start({ TDS_ADMIN_API_KEY: 'the first admin key' });
      expect(await bootstrap(first)).toEqual({ source: 'environment' });
      expect(await bootstrap(first)).toEqual({ source: 'environment' });
      await first.close();
      expect(await statusOf('the first admin key')).toBe(200);

      const second = await start({ TDS_ADMIN_API_KEY: 'the second admin key' });
      await bootstrap(second);
      await second.close();
      await clock.advance(30_000);
      expect(await statusOf('the first admin key')).toBe(401);
      expect(await statusOf('the second admin key')).toBe(200);

      const back = await start({ TDS_ADMIN_API_KEY: 'the first admin key' });
      await bootstrap(back);
      await back.close();
      expect(await statusOf('the first admin key')).toBe(200);
    });
  });

  describe.each(['/docs', '/docs/', '/%64ocs', '/docs/swagger-ui.css', '/docs-json?x=1'])('and the documentation at %s', (url) => {
    it('are not asked for', async () => {
      expect((await get(url)).statusCode).toBe(200);
    });

    it('are asked for where it is not public, however the path is written', async () => {
      const closed = await start({ TDS_DOCS_PUBLIC: 'false' });
      const anonymous = await closed.inject(url);
      const known = await closed.inject({ url, headers: withKey(await aKey('viewer')) });
      await closed.close();
      expect(anonymous.json()).toMatchObject({ status: 401, code: 'auth.required' });
      expect(known.statusCode).toBe(200);
    });
  });

  it('are described route by route for the test that walks them', () => {
    const routes = listRouteAccess(app).map(({ method, path, access, isDeclared }) => `${method} ${path} ${access} ${isDeclared}`);
    expect(routes.sort()).toEqual([
      'DELETE /api/tds/keys/:id admin true',
      'DELETE /api/tds/session viewer true',
      'DELETE /things admin false',
      'GET /api/tds/keys admin true',
      'GET /api/tds/session viewer true',
      'GET /settings admin true',
      'GET /things viewer false',
      'GET /things/open public true',
      'POST /api/tds/keys admin true',
      'POST /api/tds/keys/:id/rotate admin true',
      'POST /api/tds/session public true',
      'POST /things/run operator true',
    ]);
  });

  it('are not known while the database is away: 503, not 401', async () => {
    const away = jest.spyOn(database, 'query').mockRejectedValue(Object.assign(new Error('gone'), { code: '57P01' }));
    const response = await get('/things', withKey(generateApiKey().key));
    away.mockRestore();
    expect(response.json()).toMatchObject({ status: 503, code: 'database.unavailable' });
  });
});
