import { isConnectionError, isLockTimeout } from '@libs/pg';
import { backoff, type Clock } from '@libs/resilience';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { MigrationConnectionLostError, MigrationFailedError, SchemaTooNewError } from './migration.errors';

/** Table TypeORM records the migrations in. */
export const MIGRATIONS_TABLE = 'tds_migrations';

/** Names the lock all migrators of one database share; hashed by PostgreSQL into the advisory lock's number. */
const LOCK_NAME = 'tds:migrations';

/** How often a migrator that must wait asks again, ms. */
const LOCK_POLL_MS = 50;

/**
 * Longest a migration waits for a lock, ms: whoever queues behind it waits as long. Then it gives way and comes again.
 * Chosen: a webhook's sender waits longer than that before it gives up.
 */
const LOCK_TIMEOUT_MS = 5_000;
const MAX_TRIES = 10;

/** Longest one statement of a migration may stay without an answer, ms: an index over years of history takes its time. */
const MAX_MIGRATION_MS = 6 * 3_600_000;

/**
 * Applies the data source's pending migrations, each in a transaction of its own, one migrator at a time however many start together.
 * Returns the names of those applied here.
 *
 * @throws SchemaTooNewError when the database has migrations the data source lacks; MigrationFailedError; connection errors.
 */
export async function migrate(dataSource: DataSource, clock: Clock): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    return await migrateOn(runner, dataSource, clock);
  } catch (error) {
    // TypeORM takes a runner back whose connection is lost between two statements, and says of the next only that it was released.
    if (runner.isReleased && !isConnectionError(error)) throw new MigrationConnectionLostError({ cause: error });
    throw error;
  } finally {
    await runner.release();
  }
}

async function migrateOn(runner: QueryRunner, dataSource: DataSource, clock: Clock): Promise<readonly string[]> {
  if ((await pendingMigrations(dataSource, runner)).length === 0) return [];
  await takeLock(runner, clock);
  const answerBound = await unbound(runner);
  try {
    await runner.query(`set statement_timeout = 0; set lock_timeout = ${LOCK_TIMEOUT_MS}`);
    // Again: another migrator may have done it all while we waited, or may have been a newer version.
    return (await pendingMigrations(dataSource, runner)).length === 0 ? [] : await execute(dataSource, runner, clock);
  } finally {
    await giveBack(runner);
    answerBound.restore();
  }
}

/** Names of migrations that were not yet applied. @throws SchemaTooNewError */
export async function pendingMigrations(dataSource: DataSource, runner: QueryRunner): Promise<readonly string[]> {
  const known = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
  const [table] = (await runner.query('select to_regclass($1) is not null as exists', [MIGRATIONS_TABLE])) as { exists: boolean }[];
  if (!table?.exists) return known;
  const rows = (await runner.query(`select name from ${MIGRATIONS_TABLE} order by timestamp`)) as { name: string }[];
  const applied = new Set(rows.map((row) => row.name));
  const unknown = [...applied].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new SchemaTooNewError(unknown);
  return known.filter((name) => !applied.has(name));
}

/**
 * Asks again and again instead of waiting inside PostgreSQL: a waiting statement holds a snapshot, which `create index concurrently`
 * in the migrator that holds the lock would wait for in turn.
 */
async function takeLock(runner: QueryRunner, clock: Clock): Promise<void> {
  for (;;) {
    const [row] = (await runner.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [LOCK_NAME])) as {
      taken: boolean;
    }[];
    if (row?.taken) return;
    await clock.sleep(LOCK_POLL_MS);
  }
}

async function execute(dataSource: DataSource, runner: QueryRunner, clock: Clock): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      return (await executor.executePendingMigrations()).map(({ name }) => name);
    } catch (error) {
      if (isConnectionError(error)) throw error;
      if (!isLockTimeout(error) || attempt === MAX_TRIES) throw new MigrationFailedError({ cause: error });
      await clock.sleep(backoff({ attempt, baseMs: 500, maxMs: 10_000 }));
    }
  }
}

/** Lets statements of this connection take longer than others wait for an answer. */
async function unbound(runner: QueryRunner): Promise<{ restore(): void }> {
  const { connectionParameters } = (await runner.connect()) as { connectionParameters: { query_timeout?: number } };
  const { query_timeout: usual } = connectionParameters;
  connectionParameters.query_timeout = MAX_MIGRATION_MS;
  return {
    restore: () => {
      connectionParameters.query_timeout = usual;
    },
  };
}

/** The connection returns to the pool as it was. A lost one gave its lock back by dying. */
async function giveBack(runner: QueryRunner): Promise<void> {
  if (runner.isReleased) return;
  try {
    await runner.query('select pg_advisory_unlock(hashtextextended($1, 0))', [LOCK_NAME]);
    await runner.query('reset statement_timeout; reset lock_timeout');
  } catch (error) {
    if (!isConnectionError(error)) throw error;
  }
}
