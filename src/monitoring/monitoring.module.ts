import { Module } from '@nestjs/common';
import { TimelineModule } from './timeline';

/** Watches the other features by their events and queries; nothing depends on it. */
@Module({ imports: [TimelineModule] })
export class MonitoringModule {}
