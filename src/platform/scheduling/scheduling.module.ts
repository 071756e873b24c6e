import { Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { ScheduleFiringEntity } from './entities/schedule-firing.entity';
import { ScheduleEntity } from './entities/schedule.entity';
import { FiringLedger } from './firing-ledger';
import { ScheduleClockwork } from './schedule-clockwork';
import { ScheduleRegistry } from './schedule-registry';
import { Schedules } from './schedules';
import { schedulingProblems } from './scheduling.problems';

/** Work that repeats, once per cluster. Features inject {@link Schedules} and register theirs. */
@Global()
@Module({
  imports: [ScheduleModule.forRoot(), TypeOrmModule.forFeature([ScheduleEntity, ScheduleFiringEntity])],
  providers: [ScheduleRegistry, FiringLedger, Schedules, ScheduleClockwork],
  exports: [Schedules],
})
export class SchedulingModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(schedulingProblems);
  }
}
