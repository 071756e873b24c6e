import { Clock } from '@libs/resilience';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AlertLedger } from '@tds/platform/alerts';
import { CircuitBreakers } from '@tds/platform/breakers';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { MetricSampler } from '@tds/platform/metrics';
import { SecretBox } from '@tds/platform/security';
import { GrantAlerts } from './grant-alerts';
import { ApiCallEntity } from './ledger/api-call.entity';
import { RateLimitEntity } from './limits/rate-limit.entity';
import { RateWindowEntity } from './limits/rate-window.entity';
import { OauthTokenEntity } from './oauth/oauth-token.entity';
import { ScopeAlerts } from './scope-alerts';
import { settingsOfConfig } from './settings-of-config';
import { ZohoClient } from './zoho-client';
import { ZohoConnection } from './zoho-connection';
import { zohoCallTraces } from './zoho-traces';
import { ZohoSamples, zohoCallMetrics } from './zoho.metrics';

/** The Zoho client for the configured organisation. The platform's modules it needs are global. */
@Module({
  imports: [TypeOrmModule.forFeature([ApiCallEntity, OauthTokenEntity, RateLimitEntity, RateWindowEntity])],
  providers: [
    {
      provide: ZohoConnection,
      inject: [AppConfig, Database, CircuitBreakers, SecretBox, AlertLedger, Clock, PinoLogger],
      useFactory: (
        config: AppConfig,
        database: Database,
        breakers: CircuitBreakers,
        secretBox: SecretBox,
        alerts: AlertLedger,
        clock: Clock,
        log: PinoLogger,
      ) => {
        log.setContext('ZohoClient');
        const connection = new ZohoConnection({ settings: settingsOfConfig(config), database, breakers, secretBox, clock, log });
        connection.observe(zohoCallMetrics);
        connection.observe(zohoCallTraces);
        connection.observe(new GrantAlerts(alerts, log));
        connection.observe(new ScopeAlerts(alerts, log));
        connection.superviseBreakers(breakers);
        return connection;
      },
    },
    { provide: ZohoClient, inject: [ZohoConnection], useFactory: (connection: ZohoConnection) => connection.client },
  ],
  exports: [ZohoClient, ZohoConnection],
})
export class ZohoClientModule {
  constructor(sampler: MetricSampler, connection: ZohoConnection) {
    sampler.add(new ZohoSamples(connection));
  }
}
