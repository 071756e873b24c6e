/** The embedded PostgreSQL cannot be used; the message says why and what helps. */
export class EmbeddedPostgresError extends Error {
  readonly code: string = 'database.embedded';

  constructor(message: string, options?: ErrorOptions) {
    super(`embedded PostgreSQL: ${message}`, options);
    this.name = 'EmbeddedPostgresError';
  }
}

/** Another process of ours runs on this data folder. */
export class DataFolderInUseError extends EmbeddedPostgresError {
  override readonly code = 'database.data_folder_in_use';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by process ${pid}. Stop that process, or give this one a TDS_DATA_DIR of its own`);
    this.name = 'DataFolderInUseError';
  }
}
