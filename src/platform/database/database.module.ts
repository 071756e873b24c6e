import { SystemClock } from '@libs/resilience';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@tds/platform/config';
import { PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { Database } from './database';
import { DatabaseServer, DatabaseServerModule } from './database-server.module';
import { HeldDataSource } from './held-data-source';
import { stopProcess } from './stop-process';

/**
 * The database for the whole application: `Database` for statements and transactions, TypeORM's `DataSource` and repositories
 * (`TypeOrmModule.forFeature`) for entities, both over one pool.
 */
@Global()
@Module({
  imports: [
    DatabaseServerModule,
    TypeOrmModule.forRootAsync({
      imports: [DatabaseServerModule],
      inject: [DatabaseServer, AppConfig, PinoLogger],
      useFactory: ({ url }: DatabaseServer, config: AppConfig, logger: PinoLogger) => ({
        ...dataSourceOptions({ ...config.database, url, applicationName: `tds:${config.roleName}` }, logger),
        autoLoadEntities: true,
        manualInitialization: true, // Database connects: it can wait for a server without holding up the boot
      }),
      dataSourceFactory: (options) => Promise.resolve(new HeldDataSource(options!)), // and Database closes it, last
    }),
  ],
  providers: [
    {
      provide: Database,
      inject: [DataSource, DatabaseServer, PinoLogger],
      useFactory: (dataSource: DataSource, server: DatabaseServer, logger: PinoLogger) =>
        new Database({
          dataSource,
          clock: new SystemClock(),
          logger,
          afterClose: () => server.stop(),
          onFatal: (err) => {
            logger.fatal({ err }, 'the database cannot be used, stopping');
            stopProcess();
          },
        }),
    },
  ],
  exports: [Database, DatabaseServerModule],
})
export class DatabaseModule {}
