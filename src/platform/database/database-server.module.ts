import { Module } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { PinoLogger } from 'nestjs-pino';
import type { DatabaseLogger } from './database-logger';
import { EmbeddedPostgres } from './embedded';

/** The server to connect to: the one `DATABASE_URL` names, or our own. */
export abstract class DatabaseServer {
  abstract readonly url: string;
  /** Where our own keeps its data, which is not always the data folder; undefined for somebody else's. */
  abstract readonly folder: string | undefined;
  /** Our own ends with us, somebody else's does not. */
  abstract stop(): Promise<void>;
}

async function startServer(config: AppConfig, logger: DatabaseLogger): Promise<DatabaseServer> {
  const { url } = config.database;
  if (url !== undefined) return { url, folder: undefined, stop: () => Promise.resolve() };
  return EmbeddedPostgres.start({ dataFolder: config.dataDir, logger });
}

/** Starts the embedded PostgreSQL where no other is configured, before anything connects. */
@Module({
  providers: [{ provide: DatabaseServer, inject: [AppConfig, PinoLogger], useFactory: startServer }],
  exports: [DatabaseServer],
})
export class DatabaseServerModule {}
