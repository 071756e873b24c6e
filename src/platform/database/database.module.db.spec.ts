import { connect, createServer } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { Global, Injectable, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AppConfig, ConfigModule, loadConfig } from '@tds/platform/config';
import { LoggingModule } from '@tds/platform/logging';
import { DataSource } from 'typeorm';
import { Database } from './database';
import { DatabaseModule } from './database.module';
import { DatabaseNotReadyError } from './database.errors';

/** A feature that needs the database from its start to its end. */
@Injectable()
class Feature implements OnModuleInit, OnApplicationShutdown {
  static readonly seen: string[] = [];

  constructor(private readonly database: Database) {}

  onModuleInit(): Promise<void> {
    return this.note('start');
  }

  onApplicationShutdown(): Promise<void> {
    return this.note('stop');
  }

  private async note(moment: string): Promise<void> {
    if (!this.database.isReady()) return;
    const [row] = await this.database.query<{ name: string }>(`select current_setting('application_name') as name`);
    Feature.seen.push(`${moment} as ${row?.name}`);
  }
}

@Module({ providers: [Feature] })
class FeatureModule {}

/** Work under way that holds a connection until it is told to stop, and writes down then how it ended. */
@Injectable()
class LongWork implements OnApplicationShutdown {
  static ended: unknown;
  private stop: () => void = () => undefined;
  private work: Promise<unknown> | undefined;

  constructor(private readonly database: Database) {}

  begin(): void {
    const stopped = new Promise<void>((resolve) => (this.stop = resolve));
    this.work = this.database.transaction(() => stopped);
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.work) return;
    this.stop();
    await this.work;
    LongWork.ended = await this.database.query(`select 'written' as end`);
  }
}

@Global()
@Module({ providers: [LongWork] })
class LongWorkModule {}

describe('DatabaseModule', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase({ isEmpty: true });
  });
  beforeEach(() => {
    Feature.seen.length = 0;
  });
  afterAll(() => database.drop());

  const boot = async (url: string): Promise<TestingModule> => {
    const config: AppConfig = loadConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent', TDS_ROLE: 'worker' });
    const imports = [FeatureModule, ConfigModule.forRoot(config), LoggingModule, DatabaseModule, LongWorkModule];
    return (await Test.createTestingModule({ imports }).compile()).init();
  };

  it('is migrated before a feature starts, and stays until every feature has stopped', async () => {
    const app = await boot(database.url);
    const { rows } = await database.pool.query<{ n: string }>('select count(*) as n from tds_migrations');
    expect(Number(rows[0]?.n)).toBeGreaterThan(0);
    await app.close();
    expect(Feature.seen).toEqual(['start as tds:worker', 'stop as tds:worker']);
  });

  it('stays until those have stopped whose turn comes after that of TypeORM', async () => {
    const app = await boot(database.url);
    app.get(LongWork).begin();
    await app.close();
    expect(LongWork.ended).toEqual([{ end: 'written' }]);
    expect(app.get(DataSource).isInitialized).toBe(false);
  });

  it('shares one pool between Database and TypeORM', async () => {
    const app = await boot(database.url);
    const db = app.get(Database);
    await Promise.all([db.query('select 1'), app.get(DataSource).query('select 1')]);
    const { rows } = await database.pool.query<{ n: string }>(
      `select count(*) as n from pg_stat_activity where application_name = 'tds:worker'`,
    );
    expect(Number(rows[0]?.n)).toBe(db.poolState().total);
    await app.close();
  });

  it('boots without a server, says it is not ready, and becomes ready when the server comes', async () => {
    const target = new URL(database.url);
    const proxy = await LateProxy.reserve(Number(target.port));
    target.port = String(proxy.port);
    const app = await boot(target.toString());
    const db = app.get(Database);
    expect(db.isReady()).toBe(false);
    await expect(db.query('select 1')).rejects.toBeInstanceOf(DatabaseNotReadyError);
    expect(db.poolState()).toEqual({ total: 0, idle: 0, waiting: 0 });

    await proxy.open();
    await db.whenReady();
    await expect(db.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await app.close();
    await proxy.close();
  });

  it('stops trying when the application stops', async () => {
    const proxy = await LateProxy.reserve(1);
    const app = await boot(`postgres://nobody@127.0.0.1:${proxy.port}/nothing`);
    const db = app.get(Database);
    await app.close();
    await expect(db.whenReady()).rejects.toThrow('the application is stopping');
  });
});

/** A port that refuses connections until it is opened; then it forwards them. */
class LateProxy {
  private constructor(
    readonly port: number,
    private readonly targetPort: number,
    private server?: ReturnType<typeof createServer>,
  ) {}

  static async reserve(targetPort: number): Promise<LateProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return new LateProxy(port, targetPort);
  }

  async open(): Promise<void> {
    this.server = createServer((inbound) => {
      const outbound = connect(this.targetPort, '127.0.0.1');
      inbound.pipe(outbound).pipe(inbound);
      for (const [one, other] of [
        [inbound, outbound],
        [outbound, inbound],
      ] as const) {
        one.on('error', () => other.destroy());
      }
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve));
  }
}
