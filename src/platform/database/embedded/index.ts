export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres';
export { DataFolderInUseError, EmbeddedPostgresError } from './embedded.errors';
