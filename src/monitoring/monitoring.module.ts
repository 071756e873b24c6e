import { Module } from '@nestjs/common';
import { AuditModule } from '@tds/audit';
import { OperatorActionRecorder } from './operator-action.recorder';

/** Watches the other features by their events. */
@Module({ imports: [AuditModule], providers: [OperatorActionRecorder] })
export class MonitoringModule {}
