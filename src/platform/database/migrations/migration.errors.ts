/** The database has seen migrations this version does not know: it is older than the schema and must not touch it. */
export class SchemaTooNewError extends Error {
  readonly code = 'database.schema_too_new';

  constructor(readonly unknown: readonly string[]) {
    super(
      `the database is newer than this version of TDS: it has ${unknown.join(', ')}, which this version does not know. Start the version that made them, or a newer one`,
    );
    this.name = 'SchemaTooNewError';
  }
}

/** A migration failed; nothing of it remains (unless it ran outside a transaction), and nothing starts on an unknown schema. */
export class MigrationFailedError extends Error {
  readonly code = 'database.migration_failed';

  constructor(options: { readonly cause: unknown }) {
    super(`a migration failed: ${options.cause instanceof Error ? options.cause.message : String(options.cause)}`, options);
    this.name = 'MigrationFailedError';
  }
}

/** The connection was lost between two statements of the migrator. The code is that of SQL, so that it counts as any lost connection does. */
export class MigrationConnectionLostError extends Error {
  readonly code = '08006';

  constructor(options: { readonly cause: unknown }) {
    super('the connection was lost while migrating', options);
    this.name = 'MigrationConnectionLostError';
  }
}
