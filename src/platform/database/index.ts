export { Database, type PoolState } from './database';
export type { DatabaseLogger } from './database-logger';
export { DatabaseNotReadyError, UnsupportedServerError } from './database.errors';
export { MigrationFailedError, SchemaTooNewError } from './migrations';
export { openDatabase, type OpenDatabaseOptions } from './open-database';
