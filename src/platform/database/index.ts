export { Database, type PoolState } from './database';
export { DatabaseServer } from './database-server.module';
export { DatabaseModule } from './database.module';
export type { DatabaseLogger } from './database-logger';
export { DatabaseNotReadyError, UnsupportedServerError } from './database.errors';
export { MigrationFailedError, SchemaTooNewError } from './migrations';
export { openDatabase, type OpenDatabaseOptions } from './open-database';
export { DataFolderInUseError, EmbeddedPostgres, EmbeddedPostgresError, type EmbeddedPostgresOptions } from './embedded';
export { compareEntities, listColumns, takeSchemaSnapshot } from './schema';
