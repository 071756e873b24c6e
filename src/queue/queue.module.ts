import { Clock, SystemClock } from '@libs/resilience';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { JobQueue } from './job-queue';
import { Failures } from './jobs/failures';
import { HeldLeases } from './jobs/held-leases';
import { BatchRunner } from './workers/batch-runner';
import { LeaseStore } from './workers/lease-store';
import { QueueKeeper } from './workers/queue-keeper';
import { QueueWorkers } from './workers/queue-workers';
import { WakeUp } from './workers/wake-up';
import { WorkerRegistry } from './workers/worker-registry';

/** The queue on PostgreSQL: jobs, workers, retries, dead letters. Knows no entity. */
@Module({
  imports: [CqrsModule],
  providers: [
    { provide: Clock, useClass: SystemClock },
    JobQueue,
    Failures,
    HeldLeases,
    LeaseStore,
    BatchRunner,
    QueueKeeper,
    QueueWorkers,
    WakeUp,
    WorkerRegistry,
  ],
  exports: [JobQueue, QueueWorkers],
})
export class QueueModule {}
