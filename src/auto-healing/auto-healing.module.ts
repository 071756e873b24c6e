import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { BreakerSupervisionCheck } from './checks/breaker-supervision.check';
import { CursorSanityCheck } from './checks/cursor-sanity.check';
import { DeadLetterRetryCheck } from './checks/dead-letter-retry.check';
import { DriftRepairCheck } from './checks/drift-repair.check';
import { FailedDeliveriesCheck } from './checks/failed-deliveries.check';
import { FailedRunsCheck } from './checks/failed-runs.check';
import { MissedSchedulesCheck } from './checks/missed-schedules.check';
import { OrphanedRunsCheck } from './checks/orphaned-runs.check';
import { QueueDepthCheck } from './checks/queue-depth.check';
import { SpoolDrainCheck } from './checks/spool-drain.check';
import { StuckTasksCheck } from './checks/stuck-tasks.check';
import { RunHealingHandler } from './commands/run-healing.handler';
import { HealingActionEntity } from './entities/healing-action.entity';
import { HealingRoundEntity } from './entities/healing-round.entity';
import type { HealingCheck } from './healing-check';
import { healingProblems } from './healing.problems';
import { AutoHealingController } from './http/auto-healing.controller';
import { HealingStatsHandler } from './queries/healing-stats.handler';
import { ListHealingActionsHandler } from './queries/list-healing-actions.handler';
import { HealingLedger } from './rounds/healing-ledger';
import { HealingLock } from './rounds/healing-lock';
import { HEALING_CHECKS, HealingRounds } from './rounds/healing-rounds';
import { HealingSchedule } from './rounds/healing-schedule';

/** In the order they run: breakers first, since what waits for them can go on then. */
const checks = [
  BreakerSupervisionCheck,
  StuckTasksCheck,
  OrphanedRunsCheck,
  FailedRunsCheck,
  QueueDepthCheck,
  CursorSanityCheck,
  MissedSchedulesCheck,
  DeadLetterRetryCheck,
  FailedDeliveriesCheck,
  DriftRepairCheck,
  SpoolDrainCheck,
];

/** The second line of recovery: named checks, once per cluster, every few minutes and on demand. */
@Module({
  imports: [TypeOrmModule.forFeature([HealingRoundEntity, HealingActionEntity])],
  controllers: [AutoHealingController],
  providers: [
    ...checks,
    { provide: HEALING_CHECKS, inject: checks, useFactory: (...all: HealingCheck[]) => all },
    HealingLedger,
    HealingLock,
    HealingRounds,
    HealingSchedule,
    RunHealingHandler,
    HealingStatsHandler,
    ListHealingActionsHandler,
  ],
})
export class AutoHealingModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(healingProblems);
  }
}
