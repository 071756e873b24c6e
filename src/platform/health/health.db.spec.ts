import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createTestDatabase, until, type TestDatabase } from '@libs/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuthModule } from '@tds/platform/auth';
import { ActionsModule } from '@tds/platform/actions';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { DatabaseModule } from '@tds/platform/database';
import { HttpModule, createHttpApp } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { ComponentDownError, HealthModule, HealthRegistry, Readiness, type HealthCheck } from './index';

/** Stands between the application and PostgreSQL, so that the connection can be lost or hang at will. */
class Cable {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly target: URL) {}

  /** Reserves a port and leaves it closed. */
  async prepare(): Promise<void> {
    await this.plugIn();
    await this.pull();
  }
  async plugIn(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port || 5432), this.target.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [near, far].forEach((end) => end.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }
  async pull(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.sockets.forEach((socket) => socket.destroy());
    this.sockets.clear();
    await closed;
  }
  /** Bytes stay where they are; connections stay open. */
  block(): void {
    this.sockets.forEach((socket) => socket.unpipe() && socket.pause());
  }
}

describe('health', () => {
  let testDatabase: TestDatabase;
  let cable: Cable;
  let app: NestFastifyApplication;
  let queue: HealthCheck['check'];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const url = new URL(testDatabase.url);
    cable = new Cable(new URL(testDatabase.url));
    await cable.prepare();
    url.hostname = '127.0.0.1';
    url.port = String(cable.port);

    @Module({
      imports: [
        ConfigModule.forRoot(loadConfig({ LOG_LEVEL: 'silent', DATABASE_URL: url.href })),
        LoggingModule,
        HttpModule,
        DatabaseModule,
        ActionsModule,
        AuthModule,
        HealthModule,
      ],
    })
    class ProbedModule {}

    queue = () => Promise.resolve({ depth: 3 });
    app = await createHttpApp(ProbedModule);
    app.get(HealthRegistry).add({ name: 'queue', check: () => queue() });
    await app.init(); // with the cable pulled: boot must not wait for the database
  });
  afterAll(async () => {
    await app?.close();
    await cable?.pull();
    await testDatabase?.drop();
  });

  const ready = async () => {
    const response = await app.inject('/health/ready');
    return { status: response.statusCode, body: response.json<{ status: string; components: Record<string, object> }>() };
  };
  const untilReady = () => until(async () => (await ready()).status === 200, 15_000);

  it('is alive but not ready before there is a database, and says why without addresses', async () => {
    expect((await app.inject('/health/live')).json()).toEqual({ status: 'ok', uptime_seconds: expect.any(Number) });
    expect(await ready()).toEqual({
      status: 503,
      body: {
        status: 'error',
        components: {
          database: { status: 'down', message: 'the database does not answer' },
          migrations: { status: 'down', message: 'the schema is not up to date yet' },
          queue: { status: 'up', depth: 3 },
        },
      },
    });
  });

  it('is ready once the database is there', async () => {
    await cable.plugIn();
    await untilReady();
    expect((await ready()).body).toEqual({
      status: 'ok',
      components: {
        database: { status: 'up', connections: expect.any(Number), idle: expect.any(Number), waiting: 0 },
        migrations: { status: 'up' },
        queue: { status: 'up', depth: 3 },
      },
    });
  });

  it('answers in time when the database hangs, and recovers', async () => {
    await untilReady();
    cable.block();
    const start = performance.now();
    const { status, body } = await ready();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(status).toBe(503);
    expect(body.components.database).toEqual({ status: 'down', message: 'no answer within 1000 ms' });
    await cable.pull();
    expect((await ready()).status).toBe(503);
    await cable.plugIn();
    await untilReady();
  });

  it.each([
    {
      name: 'says why it is',
      check: () => Promise.reject(new ComponentDownError('no worker has claimed for 5 minutes', { depth: 9 })),
      shown: { status: 'down', message: 'no worker has claimed for 5 minutes', depth: 9 },
    },
    {
      name: 'fails',
      check: () => Promise.reject(new Error('select secret from 10.0.0.7')),
      shown: { status: 'down', message: 'the check itself failed' },
    },
  ])('is not ready while a registered component that $name is down', async ({ check, shown }) => {
    await untilReady();
    const healthy = queue;
    queue = check;
    const answer = await ready();
    queue = healthy;
    expect(answer.status).toBe(503);
    expect(answer.body.components.queue).toEqual(shown);
    expect((await ready()).status).toBe(200);
  });

  it('may not be cached', async () => {
    for (const url of ['/health/live', '/health/ready']) expect((await app.inject(url)).headers['cache-control']).toBe('no-store');
  });

  it('takes each component once', () => {
    const registry = app.get(HealthRegistry);
    expect(() => registry.add({ name: 'queue', check: () => Promise.resolve({}) })).toThrow('queue is added twice');
  });

  it('is not ready any more from the moment the process leaves, however well its components are', async () => {
    await untilReady();
    app.get(Readiness).leave();
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'shutting_down', components: { database: { status: 'up' } } } });
  });
});
