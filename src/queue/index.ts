export { DeadLetterAdded } from './events/dead-letter-added.event';
export { JobQueue } from './job-queue';
export { enqueueFrom, QUEUE_CHANNEL } from './jobs/enqueue-sql';
export {
  DEFAULT_PRIORITY,
  type CompletedJob,
  type EnqueuedJob,
  type FailedJob,
  type FailureClass,
  type JobError,
  type JobOperation,
  type JobStatus,
  type Lease,
  type LeasedJob,
  type NewJob,
} from './jobs/job';
export { LeaseLostError } from './queue.errors';
export { QueueModule } from './queue.module';
export type { JobBatchHandler } from './workers/job-handler';
export { QueueWorkers } from './workers/queue-workers';
