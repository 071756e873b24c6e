import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HealthRegistry } from '@tds/platform/health';
import { ProblemCatalogue } from '@tds/platform/http';
import { ControlWorkersHandler } from './control/commands/control-workers.handler';
import { PauseQueueHandler } from './control/commands/pause-queue.handler';
import { ResumeQueueHandler } from './control/commands/resume-queue.handler';
import { QueueController } from './control/http/queue.controller';
import { WorkersController } from './control/http/workers.controller';
import { GetJobHandler, ListJobsHandler } from './control/queries/job.handlers';
import { ListWorkersHandler } from './control/queries/list-workers.handler';
import { QueueSummaryHandler } from './control/queries/queue-summary.handler';
import { ResolveDeadLetterHandler } from './dead-letters/commands/resolve-dead-letter.handler';
import { RetryDeadLetterHandler } from './dead-letters/commands/retry-dead-letter.handler';
import { DeadLetterController } from './dead-letters/http/dead-letter.controller';
import { GetDeadLetterHandler, ListDeadLettersHandler } from './dead-letters/queries/dead-letter.handlers';
import { queueEntities } from './entities';
import { JobQueue } from './job-queue';
import { Failures } from './jobs/failures';
import { HeldLeases } from './jobs/held-leases';
import { QueueHealth } from './queue.health';
import { queueProblems } from './queue.problems';
import { BatchRunner } from './workers/batch-runner';
import { LeaseStore } from './workers/lease-store';
import { QueueKeeper } from './workers/queue-keeper';
import { QueueWorkers } from './workers/queue-workers';
import { WakeUp } from './workers/wake-up';
import { WorkerRegistry } from './workers/worker-registry';

const runtime = [JobQueue, Failures, HeldLeases, WakeUp, LeaseStore, BatchRunner, QueueKeeper, WorkerRegistry, QueueWorkers, QueueHealth];
const commands = [PauseQueueHandler, ResumeQueueHandler, ControlWorkersHandler, RetryDeadLetterHandler, ResolveDeadLetterHandler];
const queries = [QueueSummaryHandler, ListJobsHandler, GetJobHandler, ListWorkersHandler, ListDeadLettersHandler, GetDeadLetterHandler];

/** The queue on PostgreSQL: jobs, workers, retries, dead letters. Knows no entity; `QueueWorkers.setHandler` tells it what to do. */
@Module({
  imports: [TypeOrmModule.forFeature([...queueEntities])],
  controllers: [QueueController, WorkersController, DeadLetterController],
  providers: [...runtime, ...commands, ...queries],
  exports: [JobQueue, QueueWorkers],
})
export class QueueModule {
  constructor(problems: ProblemCatalogue, health: HealthRegistry, queueHealth: QueueHealth) {
    problems.add(queueProblems);
    health.add(queueHealth);
  }
}
