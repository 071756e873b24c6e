import { typeParsers } from '@libs/pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseLogger } from './database-logger';
import { QuietLogger } from './quiet-logger';
import { MIGRATIONS_FOLDER, MIGRATIONS_TABLE, readMigrationFiles, toMigrationClass } from './migrations';

/** How a pool of connections to one database behaves. */
export interface ConnectionSettings {
  readonly url: string;
  /** Shows in `pg_stat_activity`; `tds:<role>`. */
  readonly applicationName: string;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  /** Longest wait for a server's answer; unset: a little longer than a statement may run. */
  readonly answerTimeoutMs?: number;
  /** Other folder than the project's; for tests of migrating. */
  readonly migrationsFolder?: string;
}

/** Longest a request waits for a free connection or for a new one, ms. */
const CONNECT_TIMEOUT_MS = 10_000;

/** Silence on the wire after which the kernel asks whether the server's machine still lives, ms. */
const KEEP_ALIVE_MS = 10_000;

/**
 * How long after its own timeout a server may take to say so, ms. Then it is taken for gone: a process that is frozen, or an address whose
 * packets vanish, keeps a connection open for ever and never answers.
 */
const ANSWER_MARGIN_MS = 5_000;

/** A transaction that does nothing for so long was forgotten, ms; its locks would block everybody else. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

/** Options of TypeORM's data source: one pool, hand-written migrations, never a synchronised schema. */
export function dataSourceOptions(settings: ConnectionSettings, logger: DatabaseLogger): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolErrorHandler: (err: Error) => logger.warn({ err }, 'idle database connection lost'),
    migrations: readMigrationFiles(settings.migrationsFolder ?? MIGRATIONS_FOLDER).map(toMigrationClass),
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logger: new QuietLogger(),
    extra: {
      types: typeParsers,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      statement_timeout: settings.statementTimeoutMs,
      query_timeout: settings.answerTimeoutMs ?? settings.statementTimeoutMs + ANSWER_MARGIN_MS,
      lock_timeout: settings.lockTimeoutMs,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      options: '-c TimeZone=UTC',
    },
  };
}

/** A data source outside Nest, not yet connected: for scripts, tests and benchmarks. */
export function createDataSource(
  settings: ConnectionSettings,
  logger: DatabaseLogger,
  entities: DataSourceOptions['entities'] = [],
): DataSource {
  return new DataSource({ ...dataSourceOptions(settings, logger), entities } as DataSourceOptions);
}

/** A database's address without its credentials: what a log line may show. */
export function describeAddress(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? hostname}:${port || '5432'}${pathname}`;
}
