import { Module } from '@nestjs/common';
import { ClockModule } from '@tds/platform/clock';
import { SchedulingModule } from '@tds/platform/scheduling';
import { ComponentHistory } from './component-history';
import { ComponentWatch } from './component-watch';
import { Components } from './components';
import { SystemHealth } from './system-health';
import { SystemHealthController } from './system-health.controller';

/** The health of every component, and its history. */
@Module({
  imports: [ClockModule, SchedulingModule],
  controllers: [SystemHealthController],
  providers: [Components, ComponentHistory, ComponentWatch, SystemHealth],
  exports: [Components],
})
export class SystemHealthModule {}
