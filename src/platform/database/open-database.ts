import { SystemClock } from '@libs/resilience';
import type { DataSourceOptions } from 'typeorm';
import { createDataSource, type ConnectionSettings } from './data-source';
import { Database } from './database';
import { silentLogger, type DatabaseLogger } from './database-logger';

/** Settings that differ from the defaults; only the address is needed. */
export type OpenDatabaseOptions = Pick<ConnectionSettings, 'url'> &
  Partial<ConnectionSettings> & { readonly logger?: DatabaseLogger; readonly entities?: DataSourceOptions['entities'] };

/**
 * A connected, migrated database outside Nest: for scripts, the CLI, benchmarks and tests. Close it with `onApplicationShutdown()`.
 *
 * @throws when the server cannot be reached at once, or its schema cannot be used.
 */
export async function openDatabase({ logger = silentLogger, entities = [], ...settings }: OpenDatabaseOptions): Promise<Database> {
  const defaults = { applicationName: 'tds:script', poolSize: 10, statementTimeoutMs: 60_000, lockTimeoutMs: 10_000 };
  const dataSource = createDataSource({ ...defaults, ...settings }, logger, entities);
  const database = new Database({ dataSource, clock: new SystemClock(), logger, onFatal: () => undefined });
  try {
    await database.onModuleInit();
    if (!database.isReady()) throw database.lastConnectionError;
    return database;
  } catch (error) {
    await database.onApplicationShutdown();
    throw error;
  }
}
