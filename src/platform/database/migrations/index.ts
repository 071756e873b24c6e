export { MIGRATIONS_TABLE, migrate, pendingMigrations } from './migrate';
export { MIGRATIONS_FOLDER, MigrationFolderError, readMigrationFiles, type MigrationFile } from './migration-file';
export { MigrationFailedError, SchemaTooNewError } from './migration.errors';
export { toMigrationClass, type MigrationClass } from './to-migration-class';
