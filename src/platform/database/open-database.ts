import { SystemClock } from '@libs/resilience';
import { createDataSource, type ConnectionSettings } from './data-source';
import { Database } from './database';
import { silentLogger, type DatabaseLogger } from './database-logger';

/** Settings that differ from the defaults; only the address is needed. */
export type OpenDatabaseOptions = Pick<ConnectionSettings, 'url'> & Partial<ConnectionSettings> & { readonly logger?: DatabaseLogger };

/**
 * A connected, migrated database outside Nest: for scripts, the CLI, benchmarks and tests. Close it with `onApplicationShutdown()`.
 *
 * @throws when the server cannot be reached at once.
 */
export async function openDatabase({ logger = silentLogger, ...settings }: OpenDatabaseOptions): Promise<Database> {
  const dataSource = createDataSource(
    { applicationName: 'tds:script', poolSize: 10, statementTimeoutMs: 60_000, lockTimeoutMs: 10_000, ...settings },
    logger,
  );
  const database = new Database({ dataSource, clock: new SystemClock(), logger, onFatal: () => undefined });
  await database.onModuleInit();
  if (database.isReady()) return database;
  const reason = database.lastConnectionError;
  await database.onApplicationShutdown();
  throw reason;
}
