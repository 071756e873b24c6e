import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ActionsModule } from '@tds/platform/actions';
import { AlertsModule } from '@tds/platform/alerts';
import { AuthModule } from '@tds/platform/auth';
import { BreakersModule } from '@tds/platform/breakers';
import { CacheModule } from '@tds/platform/cache';
import { ClockModule } from '@tds/platform/clock';
import { type AppConfig, ConfigModule } from '@tds/platform/config';
import { DatabaseModule } from '@tds/platform/database';
import { FailureReasonsModule } from '@tds/platform/failure-reasons';
import { HealthModule } from '@tds/platform/health';
import { HttpModule, ThrottlingModule } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { MaintenanceModule } from '@tds/platform/maintenance';
import { MetricsModule, PlatformSamplesModule } from '@tds/platform/metrics';
import { SchedulingModule } from '@tds/platform/scheduling';
import { SecurityModule } from '@tds/platform/security';
import { SettingsModule } from '@tds/platform/settings';
import { TracingModule } from '@tds/platform/tracing';
import { AuditModule } from '@tds/audit';
import { AutoHealingModule } from '@tds/auto-healing';
import { MonitoringModule } from '@tds/monitoring';
import { QueueModule } from '@tds/queue';
import { StatisticsModule } from '@tds/statistics';
import { SyncModule } from '@tds/sync';
import { WebhooksModule } from '@tds/webhooks';
import { ZohoIntegrationModule } from '@tds/zoho-integration';

const platform = [
  ClockModule,
  LoggingModule,
  TracingModule,
  SecurityModule,
  DatabaseModule,
  HttpModule,
  ThrottlingModule,
  CacheModule,
  ActionsModule,
  SettingsModule,
  AlertsModule,
  AuthModule,
  FailureReasonsModule,
  BreakersModule,
  HealthModule,
  SchedulingModule,
  MaintenanceModule,
  MetricsModule,
  PlatformSamplesModule,
];
const features = [
  AuditModule,
  QueueModule,
  SyncModule,
  ZohoIntegrationModule,
  StatisticsModule,
  WebhooksModule,
  AutoHealingModule,
  MonitoringModule,
];

/** The whole application. What a process does of it is decided by its roles, which the modules read from the configuration. */
@Module({})
export class AppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.forRoot(config), CqrsModule.forRoot(), ...platform, ...features] };
  }
}
