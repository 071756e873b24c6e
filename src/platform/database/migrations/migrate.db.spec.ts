import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isConnectionError } from '@libs/pg';
import { SystemClock } from '@libs/resilience';
import { ManualClock, createTestDatabase, until, type TestDatabase } from '@libs/testing';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source';
import { silentLogger } from '../database-logger';
import { migrate } from './migrate';
import { MigrationFailedError, SchemaTooNewError } from './migration.errors';

describe('migrate', () => {
  const clock = new SystemClock();
  let database: TestDatabase;
  let folder: string;
  const sources: DataSource[] = [];

  beforeEach(async () => {
    database = await createTestDatabase({ isEmpty: true });
    folder = mkdtempSync(join(tmpdir(), 'tds-migrations-'));
  });
  afterEach(async () => {
    await Promise.all(sources.splice(0).map((source) => source.destroy()));
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (file: string, sql: string): void => writeFileSync(join(folder, file), sql);
  const open = async (): Promise<DataSource> => {
    const settings = { url: database.url, applicationName: 'tds:test', poolSize: 2, statementTimeoutMs: 500, lockTimeoutMs: 1_000 };
    const source = await createDataSource({ ...settings, migrationsFolder: folder }, silentLogger).initialize();
    sources.push(source);
    return source;
  };
  const applied = async (): Promise<string[]> =>
    (await database.pool.query<{ name: string }>('select name from tds_migrations order by id')).rows.map(({ name }) => name);

  it('applies what is pending, once, in order', async () => {
    write('1795305600000-first.sql', 'create table first (id int); insert into first values (1);');
    write('1795305601000-second.sql', 'insert into first values (2);');
    await expect(migrate(await open(), clock)).resolves.toEqual(['First1795305600000', 'Second1795305601000']);
    await expect(migrate(await open(), clock)).resolves.toEqual([]);

    write('1795305602000-third.sql', 'insert into first values (3);');
    await expect(migrate(await open(), clock)).resolves.toEqual(['Third1795305602000']);
    await expect(applied()).resolves.toEqual(['First1795305600000', 'Second1795305601000', 'Third1795305602000']);
    const { rows } = await database.pool.query<{ id: number }>('select id from first order by id');
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('lets twenty migrators start at once and each migration run once', async () => {
    write('1795305600000-slow.sql', 'create table runs (n int generated always as identity); select pg_sleep(0.3);');
    write('1795305601000-note.sql', 'insert into runs default values;');
    write('1795305602000-index.sql', '-- tds: no-transaction\ncreate index concurrently runs_n_idx on runs (n);');
    const migrators = await Promise.all(Array.from({ length: 20 }, open));
    const results = await Promise.all(migrators.map((source) => migrate(source, clock)));
    expect(results.flat().toSorted()).toEqual(['Index1795305602000', 'Note1795305601000', 'Slow1795305600000']);
    const { rows } = await database.pool.query<{ n: string }>('select count(*) as n from runs');
    expect(rows).toEqual([{ n: '1' }]);
  });

  it('runs a file outside a transaction when it asks for it', async () => {
    write('1795305600000-table.sql', 'create table t (id int);');
    write(
      '1795305601000-index.sql',
      '-- tds: no-transaction\ncreate index concurrently t_a_idx on t (id);\ncreate index concurrently t_b_idx on t (id desc);',
    );
    await migrate(await open(), clock);
    const { rows } = await database.pool.query<{ n: string }>(`select count(*) as n from pg_indexes where tablename = 't'`);
    expect(rows).toEqual([{ n: '2' }]);
  });

  it('keeps what came before a failing migration, nothing of it, and nothing after', async () => {
    write('1795305600000-good.sql', 'create table good (id int);');
    write('1795305601000-bad.sql', 'create table half (id int); select 1 / 0;');
    write('1795305602000-never.sql', 'create table never (id int);');
    const failing = migrate(await open(), clock);
    await expect(failing).rejects.toBeInstanceOf(MigrationFailedError);
    await expect(failing).rejects.toThrow('division by zero');
    await expect(applied()).resolves.toEqual(['Good1795305600000']);
    const { rows } = await database.pool.query(
      `select to_regclass('good') is not null as good, to_regclass('half') as half, to_regclass('never') as never`,
    );
    expect(rows).toEqual([{ good: true, half: null, never: null }]);
  });

  it('refuses a database that is newer than the code', async () => {
    write('1795305600000-first.sql', 'create table first (id int);');
    write('1795305601000-second.sql', 'create table second (id int);');
    await migrate(await open(), clock);
    rmSync(join(folder, '1795305601000-second.sql'));
    const older = migrate(await open(), clock);
    await expect(older).rejects.toBeInstanceOf(SchemaTooNewError);
    await expect(older).rejects.toThrow('Second1795305601000');
  });

  it('is not bound by the time limit of ordinary statements, and leaves it to them', async () => {
    write('1795305600000-long.sql', 'select pg_sleep(0.7);');
    const source = await open();
    await migrate(source, clock);
    await expect(source.query(`select current_setting('statement_timeout') as t`)).resolves.toEqual([{ t: '500ms' }]);
  });

  it('gives its lock back', async () => {
    write('1795305600000-first.sql', 'create table first (id int);');
    await migrate(await open(), clock);
    const { rows } = await database.pool.query<{ n: string }>(
      `select count(*) as n from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(rows).toEqual([{ n: '0' }]);
  });

  it('tells of a connection lost while it waits for another migrator as of any lost connection', async () => {
    write('1795305600000-table.sql', 'create table waited (id int);');
    const other = await database.pool.connect();
    await other.query(`select pg_advisory_lock(hashtextextended('tds:migrations', 0))`);
    const source = await open();
    const standing = new ManualClock();
    const migrating = migrate(source, standing);
    await until(() => standing.sleeping === 1);
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`,
    );
    await until(() => (source.driver as unknown as { master: Pool }).master.totalCount === 0);
    const failure = migrating.catch((error: unknown) => error);
    await standing.advance(1_000);
    expect(isConnectionError(await failure)).toBe(true);
    other.release();
  });

  it('gives way to a long transaction and comes again', async () => {
    write('1795305600000-table.sql', 'create table busy (id int);');
    await migrate(await open(), clock);
    write('1795305601000-column.sql', 'set local lock_timeout = 200; alter table busy add column name text;');
    const blocker = await database.pool.connect();
    await blocker.query('begin; lock table busy in access share mode');
    const migrating = migrate(await open(), clock);
    await until(async () => {
      const { rowCount } = await database.pool.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return rowCount === 1;
    });
    await until(async () => {
      const { rowCount } = await database.pool.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return rowCount === 0;
    });
    await blocker.query('commit');
    blocker.release();
    await expect(migrating).resolves.toEqual(['Column1795305601000']);
  });
});
