import { isConnectionError } from '@libs/pg';
import { SystemClock } from '@libs/resilience';
import { createTestDatabase, TcpProxy, until, type TestDatabase } from '@libs/testing';
import { Client } from 'pg';
import { createDataSource } from './data-source';
import { Database } from './database';
import { silentLogger } from './database-logger';
import { NotificationListener } from './notification-listener';
import { openDatabase } from './open-database';

const SETTINGS = { applicationName: 'tds:outage', poolSize: 4, statementTimeoutMs: 1_000, lockTimeoutMs: 1_000 };
const SOON = { timeoutMs: 200 };

describe('a database that goes away and comes back', () => {
  let server: TestDatabase;
  let proxy: TcpProxy;
  let database: Database;

  beforeAll(async () => {
    server = await createTestDatabase();
  });
  beforeEach(async () => {
    proxy = await TcpProxy.before(server.url);
    database = await openDatabase({ url: proxy.url, ...SETTINGS });
  });
  afterEach(async () => {
    await proxy.restore();
    await database.onApplicationShutdown();
    await proxy.close();
  });
  afterAll(() => server.drop());

  const one = async (): Promise<unknown> => (await database.query<{ one: number }>('select 1 as one', [], SOON))[0]?.one;
  const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'it worked', isConnectionError);

  it.each<[string, (broken: TcpProxy) => void | Promise<void>]>([
    ['restarts', (broken) => broken.cut()],
    ['is down', (broken) => broken.refuse()],
    ['never answers', (broken) => broken.freeze()],
  ])('answers again after the server %s', async (_name, breakIt) => {
    await Promise.all([one(), one(), one()]);
    await breakIt(proxy);
    await Promise.all([one(), one(), one()].map((work) => work.catch(() => undefined)));
    await proxy.restore();
    await until(async () => (await one()) === 1);
    await expect(Promise.all([one(), one(), one(), one(), one()])).resolves.toEqual([1, 1, 1, 1, 1]);
    expect(database.poolState().waiting).toBe(0);
  });

  it('gives up on a silent server in time, with a connection error', async () => {
    await one();
    proxy.freeze();
    const startedAt = performance.now();
    await expect(failureOf(one())).resolves.toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('gives up on a transaction with a silent server in one wait, not two', async () => {
    const bound = await openDatabase({ url: proxy.url, ...SETTINGS, answerTimeoutMs: 300 });
    const startedAt = performance.now();
    const work = bound.transaction(async (tx) => {
      proxy.freeze();
      await tx.query('select 1');
    });
    await expect(failureOf(work)).resolves.toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await bound.onApplicationShutdown();
  });

  it('does not hand out a connection that waits for an answer, whoever left it so', async () => {
    const bound = await openDatabase({ url: proxy.url, ...SETTINGS, answerTimeoutMs: 200 });
    await bound.ping();
    proxy.freeze();
    await expect(failureOf(bound.dataSource.query('select 1'))).resolves.toBe(true); // TypeORM gives it back as good
    await proxy.restore();
    expect(bound.poolState()).toEqual({ total: 0, idle: 0, waiting: 0 });
    await bound.ping();
    await bound.onApplicationShutdown();
  });

  it('follows the server to another address', async () => {
    const elsewhere = await TcpProxy.before(server.url);
    await one();
    proxy.redirect(elsewhere.url);
    proxy.cut();
    await until(async () => (await one()) === 1);
    expect(elsewhere.connections).toBeGreaterThan(0);
    await elsewhere.close();
  });

  it('takes a read-only server for one that is away, and drops the connection', async () => {
    await database.query('create table if not exists outage_notes (note text)');
    await server.pool.query(`alter database ${server.name} set default_transaction_read_only = on`);
    proxy.cut();
    await until(async () => (await one()) === 1);
    const write = () => database.transaction((tx) => tx.execute(`insert into outage_notes values ('a')`));
    await expect(failureOf(write())).resolves.toBe(true);
    const admin = await server.pool.connect();
    await admin.query(`set default_transaction_read_only = off`);
    await admin.query(`alter database ${server.name} reset default_transaction_read_only`);
    admin.release(true);
    // No cut: the connections that knew the read-only server are gone by themselves.
    await until(async () => (await write()) === 1);
  });

  it('survives an exhausted pool: those who wait too long hear of it, and the others go on', async () => {
    const held = await Promise.all(
      Array.from({ length: SETTINGS.poolSize }, () => {
        let release!: () => void;
        const done = new Promise<void>((resolve) => (release = resolve));
        return new Promise<() => void>((resolve) => {
          void database.transaction(async () => {
            resolve(release);
            await done;
          });
        });
      }),
    );
    const waiting = database.query('select 1');
    expect(database.poolState().waiting).toBe(1);
    held.forEach((release) => release());
    await expect(waiting).resolves.toHaveLength(1);
  });

  it('ends a transaction that was forgotten, and the next statement works', async () => {
    const work = database.transaction(async (tx) => {
      await tx.query(`set idle_in_transaction_session_timeout = 50`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.query('select 1');
    });
    await expect(failureOf(work)).resolves.toBe(true);
    await expect(one()).resolves.toBe(1);
  });

  describe('untilDone', () => {
    it('does it again for as long as the database is the reason', async () => {
      let tries = 0;
      const doing = database.untilDone(async () => {
        tries += 1;
        if (tries === 1) proxy.cut();
        return one();
      });
      await expect(doing).resolves.toBe(1);
      expect(tries).toBeGreaterThan(1);
    });

    it('does it again when others hold a lock for too long, as many processes that start at once do', async () => {
      const holder = await server.pool.connect();
      await holder.query(`select pg_advisory_lock(4711)`);
      let tries = 0;
      const doing = database.untilDone(async () => {
        tries += 1;
        if (tries === 2) await holder.query(`select pg_advisory_unlock(4711)`);
        return database.transaction(async (tx) => {
          await tx.query(`set local lock_timeout = '20ms'`);
          return tx.query('select pg_advisory_xact_lock(4711)');
        });
      });
      await expect(doing).resolves.toHaveLength(1);
      expect(tries).toBe(2);
      holder.release();
    });

    it('does not repeat what fails for other reasons', async () => {
      let tries = 0;
      await expect(
        database.untilDone(() => {
          tries += 1;
          return database.query('select 1/0');
        }),
      ).rejects.toThrow('division by zero');
      expect(tries).toBe(1);
    });
  });

  it('sends one statement at a time on the connection that listens, whoever subscribes at once', async () => {
    await database.listen('tds_first', () => undefined);
    let underWay = 0;
    let most = 0;
    const { query } = Client.prototype as unknown as { query(sql: string): Promise<unknown> };
    const counted = jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, sql: string) {
      most = Math.max(most, (underWay += 1));
      return query.call(this, sql).finally(() => (underWay -= 1));
    } as never);
    await Promise.all(['tds_a', 'tds_b', 'tds_c', 'tds_d'].map((channel) => database.listen(channel, () => undefined)));
    expect(counted).toHaveBeenCalledTimes(4);
    counted.mockRestore();
    expect(most).toBe(1);
  });

  describe('listening', () => {
    const heard: string[] = [];
    let listener: NotificationListener;
    let lost: () => boolean;

    beforeEach(async () => {
      heard.length = 0;
      let losses = 0;
      const logger = { ...silentLogger, warn: () => void (losses += 1) };
      lost = () => losses > 0;
      const url = () => proxy.url;
      listener = new NotificationListener({
        url,
        applicationName: 'tds:ear',
        clock: new SystemClock(),
        logger,
        checkMs: 50,
        answerMs: 200,
      });
      await listener.subscribe('tds_outage', (payload) => heard.push(payload));
    });
    afterEach(() => listener.close());

    it.each<[string, (broken: TcpProxy) => void | Promise<void>]>([
      ['was cut', (broken) => broken.cut()],
      ['was refused', (broken) => broken.refuse()],
      ['went silent', (broken) => broken.freeze()],
    ])('subscribes again after the connection %s, and says that something may be missed', async (_name, breakIt) => {
      await breakIt(proxy);
      await until(lost); // a frozen server can only be noticed by asking it
      await proxy.restore();
      await until(() => heard.includes(''));
      await server.pool.query(`select pg_notify('tds_outage', 'again')`);
      await until(() => heard.includes('again'));
      expect(heard).toEqual(['', 'again']);
    });
  });
});

describe('boot', () => {
  it.each<[string, (broken: TcpProxy, database: Database) => void | Promise<void>]>([
    ['is down', (broken) => broken.refuse()],
    ['is lost again and again while it migrates', (broken, database) => cutRepeatedly(broken, database, 5)],
  ])('waits for a server that %s, and migrates then', async (_name, breakIt) => {
    const server = await createTestDatabase({ isEmpty: true });
    const proxy = await TcpProxy.before(server.url);
    const fatal: Error[] = [];
    const dataSource = createDataSource({ url: proxy.url, ...SETTINGS }, silentLogger);
    const database = new Database({
      dataSource,
      clock: new SystemClock(),
      logger: silentLogger,
      onFatal: (error) => fatal.push(error),
    });
    const breaking = breakIt(proxy, database);
    await database.onModuleInit();
    await breaking;
    await proxy.restore();
    await database.whenReady();
    await expect(database.query('select from tds_migrations limit 1')).resolves.toHaveLength(1);
    expect(fatal).toEqual([]);
    await database.onApplicationShutdown();
    await proxy.close();
    await server.drop();
  });
});

/** Cuts what is connected, a moment after it connected; a quick machine may have migrated before the last cut. */
async function cutRepeatedly(proxy: TcpProxy, database: Database, times: number): Promise<void> {
  for (let cut = 0; cut < times && !database.isReady(); cut += 1) {
    await until(() => proxy.connections > 0 || database.isReady(), 20_000);
    await new Promise((resolve) => setTimeout(resolve, 60));
    proxy.cut();
  }
}
