import { Module } from '@nestjs/common';

/** Watches the other features by their events and queries; nothing depends on it. */
@Module({})
export class MonitoringModule {}
