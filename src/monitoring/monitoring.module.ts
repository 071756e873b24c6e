import { Module } from '@nestjs/common';
import { AlertingModule } from './alerts';
import { DashboardModule } from './dashboard/dashboard.module';
import { SystemHealthModule } from './health/system-health.module';
import { SeriesModule } from './series';
import { LiveModule } from './live/live.module';
import { TimelineModule } from './timeline';

/** Watches the other features by their events and queries; nothing depends on it. */
@Module({ imports: [SeriesModule, SystemHealthModule, DashboardModule, LiveModule, TimelineModule, AlertingModule] })
export class MonitoringModule {}
