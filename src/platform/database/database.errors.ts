/** The database is not connected yet, or its schema is not ready. Counts as a connection error: the same call can succeed later. */
export class DatabaseNotReadyError extends Error {
  readonly code = 'database.not_ready';

  constructor(lastError: unknown) {
    // 08003: connection_does_not_exist, so that isConnectionError() holds before the first attempt has failed, too.
    super('the database is not ready yet', { cause: lastError ?? Object.assign(new Error('no connection yet'), { code: '08003' }) });
    this.name = 'DatabaseNotReadyError';
  }
}

/** This server is older than what the schema needs. */
export class UnsupportedServerError extends Error {
  readonly code = 'database.unsupported_server';

  constructor(version: string, required: number) {
    super(`PostgreSQL ${version} is too old: TDS needs ${required} or newer`);
    this.name = 'UnsupportedServerError';
  }
}
