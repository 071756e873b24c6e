import { Module } from '@nestjs/common';
import { OperatorActionRecorder } from './operator-action.recorder';

/** Watches the other features by their events. */
@Module({ providers: [OperatorActionRecorder] })
export class MonitoringModule {}
