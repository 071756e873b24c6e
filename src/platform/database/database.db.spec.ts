import type { Socket } from 'node:net';
import { isConnectionError } from '@libs/pg';
import { SystemClock } from '@libs/resilience';
import { createTestDatabase, until, type TestDatabase } from '@libs/testing';
import type { Pool } from 'pg';
import { createDataSource } from './data-source';
import { Database } from './database';
import { silentLogger } from './database-logger';
import { openDatabase } from './open-database';

describe('Database', () => {
  let server: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    server = await createTestDatabase();
    database = await openDatabase({ url: server.url, applicationName: 'tds:api', statementTimeoutMs: 5_000, lockTimeoutMs: 1_500 });
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.drop();
  });

  const backendsOf = async (name: string): Promise<number[]> => {
    const { rows } = await server.pool.query<{ pid: number }>(
      'select pid from pg_stat_activity where datname = current_database() and application_name = $1',
      [name],
    );
    return rows.map(({ pid }) => pid);
  };
  const terminate = async (name: string): Promise<void> => {
    for (const pid of await backendsOf(name)) await server.pool.query('select pg_terminate_backend($1)', [pid]);
  };

  it('names itself, limits its statements and speaks UTC', async () => {
    const rows = await database.query(`
      select current_setting('application_name') as name, current_setting('statement_timeout') as statement,
             current_setting('lock_timeout') as lock, current_setting('timezone') as zone`);
    expect(rows).toEqual([{ name: 'tds:api', statement: '5s', lock: '1500ms', zone: 'UTC' }]);
  });

  it('binds values and reads them exactly', async () => {
    const rows = await database.query('select $1::bigint as id, $2::numeric as amount, $3::date as day', [
      '9007199254740993',
      '1.10',
      '2026-03-01',
    ]);
    expect(rows).toEqual([{ id: '9007199254740993', amount: '1.10', day: '2026-03-01' }]);
  });

  it('runs a unit of work', async () => {
    const affected = await database.transaction((tx) =>
      tx.execute(`create temporary table gone on commit drop as select generate_series(1, 3)`),
    );
    expect(affected).toBe(3);
  });

  it('answers a ping and tells how the pool is used', async () => {
    await database.ping();
    expect(database.poolState()).toEqual({ total: expect.any(Number) as number, idle: expect.any(Number) as number, waiting: 0 });
    expect(database.poolState().idle).toBeGreaterThan(0);
  });

  it('works on after every backend was terminated', async () => {
    await database.query('select 1');
    await terminate('tds:api');
    await until(async () => (await database.query<{ one: number }>('select 1 as one')).length === 1);
    expect(database.isReady()).toBe(true);
  });

  describe('listen', () => {
    it('hears what is sent on its channel only, until told to stop', async () => {
      const heard: string[] = [];
      const stop = await database.listen('tds_work', (payload) => heard.push(payload));
      await server.pool.query(`select pg_notify('tds_other', 'no'), pg_notify('tds_work', 'a')`);
      await until(() => heard.length === 1);
      expect(heard).toEqual(['a']);
      await stop();
      await until(async () => (await backendsOf('tds:api listener')).length === 0);
    });

    it('serves several subscribers over one connection', async () => {
      const heard: string[] = [];
      const stops = await Promise.all([
        database.listen('tds_work', () => heard.push('first')),
        database.listen('tds_work', () => heard.push('second')),
        database.listen('Mixed Case', () => heard.push('other')),
      ]);
      await expect(backendsOf('tds:api listener')).resolves.toHaveLength(1);
      await stops[0]();
      await server.pool.query(`select pg_notify('tds_work', ''), pg_notify('Mixed Case', '')`);
      await until(() => heard.length === 2);
      expect(heard.toSorted()).toEqual(['other', 'second']);
      await Promise.all([stops[1](), stops[2]()]);
    });

    it('comes back after a lost connection, says that something may be missed, and hears again', async () => {
      const heard: string[] = [];
      const stop = await database.listen('tds_work', (payload) => heard.push(payload));
      await terminate('tds:api listener');
      await until(() => heard.length === 1);
      expect(heard).toEqual(['']);
      await server.pool.query(`select pg_notify('tds_work', 'again')`);
      await until(() => heard.length === 2);
      expect(heard).toEqual(['', 'again']);
      await stop();
    });

    it('lets one failing handler not keep others from hearing', async () => {
      const heard: string[] = [];
      const stops = [
        await database.listen('tds_work', () => {
          throw new Error('handler failed');
        }),
        await database.listen('tds_work', (payload) => heard.push(payload)),
      ];
      await server.pool.query(`select pg_notify('tds_work', 'a')`);
      await until(() => heard.length === 1);
      expect(heard).toEqual(['a']);
      for (const stop of stops) await stop();
    });
  });

  it('has closed every connection before what comes after the last one', async () => {
    const dataSource = createDataSource(
      { url: server.url, applicationName: 'tds:stop', poolSize: 4, statementTimeoutMs: 1_000, lockTimeoutMs: 1_000 },
      silentLogger,
    );
    const sockets: Socket[] = [];
    let areClosed: boolean[] = [];
    const afterClose = async (): Promise<void> => void (areClosed = sockets.map(({ closed }) => closed));
    const database = new Database({ dataSource, clock: new SystemClock(), logger: silentLogger, onFatal: () => undefined, afterClose });
    await database.onModuleInit();
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    pool.on('acquire', (client) => sockets.push((client as unknown as { connection: { stream: Socket } }).connection.stream));
    await Promise.all([1, 2, 3, 4].map(() => database.query('select pg_sleep(0.02)')));
    await database.onApplicationShutdown();
    expect(areClosed).toEqual([true, true, true, true]);
  });
});

describe('a database that cannot be used', () => {
  it('is an error at once outside an application', async () => {
    const failing = openDatabase({ url: 'postgres://tds@127.0.0.1:1/tds_test_none' });
    await expect(failing.catch(isConnectionError)).resolves.toBe(true);
  });

  it('says what was tried, never the password', async () => {
    const lines: string[] = [];
    const note = (facts: object, message: string): void => void lines.push(`${message} ${(facts as { address?: string }).address}`);
    const logger = { ...silentLogger, warn: note };
    await openDatabase({ url: 'postgres://tds:hunter2@127.0.0.1:1/tds_test_none', logger }).catch(() => undefined);
    expect(lines).toEqual(['database is not reachable, trying again 127.0.0.1:1/tds_test_none']);
  });

  it('ends the boot when its schema is from the future', async () => {
    const server = await createTestDatabase();
    await server.pool.query(`insert into tds_migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`);
    const dataSource = createDataSource(
      { url: server.url, applicationName: 'tds:api', poolSize: 2, statementTimeoutMs: 1_000, lockTimeoutMs: 1_000 },
      silentLogger,
    );
    const database = new Database({ dataSource, clock: new SystemClock(), logger: silentLogger, onFatal: () => undefined });
    await expect(database.onModuleInit()).rejects.toThrow(/newer than this version of TDS: it has FromTheFuture9999999999999/);
    expect(database.isReady()).toBe(false);
    await expect(database.whenReady()).rejects.toThrow('newer than this version');
    await database.onApplicationShutdown();
    await server.drop();
  });
});
