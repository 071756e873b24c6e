import { Module } from '@nestjs/common';
import { Clock, SystemClock } from '@libs/resilience';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { SecretBox } from '@tds/platform/security';
import { settingsOfConfig } from './settings-of-config';
import { ZohoClient } from './zoho-client';
import { ZohoConnection } from './zoho-connection';

/** The Zoho client for the configured organisation. Needs the configuration, database, logging and security modules, which are global. */
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    {
      provide: ZohoConnection,
      inject: [AppConfig, Database, SecretBox, Clock, PinoLogger],
      useFactory: (config: AppConfig, database: Database, secretBox: SecretBox, clock: Clock, log: PinoLogger) => {
        log.setContext('ZohoClient');
        return new ZohoConnection({ settings: settingsOfConfig(config), database, secretBox, clock, log });
      },
    },
    { provide: ZohoClient, inject: [ZohoConnection], useFactory: (connection: ZohoConnection) => connection.client },
  ],
  exports: [ZohoClient, ZohoConnection],
})
export class ZohoClientModule {}
