import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FailureReasons } from '@tds/platform/failure-reasons';
import { HealthRegistry } from '@tds/platform/health';
import { MetricSampler } from '@tds/platform/metrics';
import { ProblemCatalogue } from '@tds/platform/http';
import { ControlWorkersHandler } from './control/commands/control-workers.handler';
import { PauseQueueHandler } from './control/commands/pause-queue.handler';
import { ResumeQueueHandler } from './control/commands/resume-queue.handler';
import { EntityTypeNames } from './control/entity-type-names';
import { QueueAudit } from './control/queue-audit';
import { QueuePauses } from './control/queue-pauses';
import { QueueController } from './control/http/queue.controller';
import { WorkersController } from './control/http/workers.controller';
import { GetJobHandler, ListJobsHandler } from './control/queries/job.handlers';
import { JobsOfRecordHandler } from './control/queries/jobs-of-record.handler';
import { ListWorkersHandler } from './control/queries/list-workers.handler';
import { EndedJobsHandler } from './control/queries/ended-jobs.handler';
import { FailureShareHandler } from './control/queries/failure-share.handler';
import { QueueSummaryHandler } from './control/queries/queue-summary.handler';
import { RedriveDueDeadLettersHandler } from './dead-letters/commands/redrive-due-dead-letters.handler';
import { ReopenDeadLetterHandler } from './dead-letters/commands/reopen-dead-letter.handler';
import { ResolveDeadLetterHandler } from './dead-letters/commands/resolve-dead-letter.handler';
import { ResolveDeadLettersHandler } from './dead-letters/commands/resolve-dead-letters.handler';
import { RetryDeadLetterHandler } from './dead-letters/commands/retry-dead-letter.handler';
import { RetryDeadLettersHandler } from './dead-letters/commands/retry-dead-letters.handler';
import { DeadLetterController } from './dead-letters/http/dead-letter.controller';
import { DeadLettersInBulkController } from './dead-letters/http/dead-letters-in-bulk.controller';
import { CountDeadLettersHandler, GetDeadLetterHandler, ListDeadLettersHandler } from './dead-letters/queries/dead-letter.handlers';
import { DeadLetterSummaryHandler } from './dead-letters/queries/dead-letter-summary.handler';
import { NewDeadLettersHandler } from './dead-letters/queries/new-dead-letters.handler';
import { DeadLettersOfRecordHandler } from './dead-letters/queries/dead-letters-of-record.handler';
import { Redrive } from './dead-letters/redrive/redrive';
import { queueEntities } from './entities';
import { JobQueue } from './job-queue';
import { Failures } from './jobs/failures';
import { HeldLeases } from './jobs/held-leases';
import { QueueHealth } from './queue.health';
import { QueueSamples } from './queue.metrics';
import { queueProblems } from './queue.problems';
import { queueReasons } from './queue.reasons';
import { StuckJobsHandler } from './recovery/stuck-jobs.handler';
import { TakeBackJobsHandler } from './recovery/take-back-jobs.handler';
import { WakeWorkersHandler } from './recovery/wake-workers.handler';
import { BatchRunner } from './workers/batch-runner';
import { LeaseStore } from './workers/lease-store';
import { QueueKeeper } from './workers/queue-keeper';
import { QueueWorkers } from './workers/queue-workers';
import { WakeUp } from './workers/wake-up';
import { WorkerRegistry } from './workers/worker-registry';

const runtime = [
  EntityTypeNames,
  QueueAudit,
  QueuePauses,
  Redrive,
  JobQueue,
  Failures,
  HeldLeases,
  WakeUp,
  LeaseStore,
  BatchRunner,
  QueueKeeper,
  WorkerRegistry,
  QueueWorkers,
  QueueHealth,
  QueueSamples,
];
const commands = [
  PauseQueueHandler,
  ResumeQueueHandler,
  ControlWorkersHandler,
  RetryDeadLetterHandler,
  RetryDeadLettersHandler,
  ResolveDeadLetterHandler,
  ResolveDeadLettersHandler,
  ReopenDeadLetterHandler,
  RedriveDueDeadLettersHandler,
];
const queries = [
  QueueSummaryHandler,
  EndedJobsHandler,
  FailureShareHandler,
  NewDeadLettersHandler,
  ListJobsHandler,
  GetJobHandler,
  JobsOfRecordHandler,
  DeadLettersOfRecordHandler,
  ListWorkersHandler,
  ListDeadLettersHandler,
  CountDeadLettersHandler,
  GetDeadLetterHandler,
  DeadLetterSummaryHandler,
];

/** The queue on PostgreSQL: jobs, workers, retries, dead letters. Knows no entity; `QueueWorkers.setHandler` tells it what to do. */
@Module({
  imports: [TypeOrmModule.forFeature([...queueEntities])],
  controllers: [QueueController, WorkersController, DeadLettersInBulkController, DeadLetterController],
  providers: [...runtime, ...commands, ...queries, StuckJobsHandler, TakeBackJobsHandler, WakeWorkersHandler],
  exports: [EntityTypeNames, JobQueue, QueuePauses, QueueWorkers],
})
export class QueueModule {
  constructor(
    problems: ProblemCatalogue,
    reasons: FailureReasons,
    health: HealthRegistry,
    queueHealth: QueueHealth,
    sampler: MetricSampler,
    samples: QueueSamples,
  ) {
    problems.add(queueProblems);
    reasons.add(queueReasons);
    health.add(queueHealth);
    sampler.add(samples);
  }
}
