export { PauseQueueCommand } from './control/commands/pause-queue.command';
export { ResumeQueueCommand } from './control/commands/resume-queue.command';
export { GetJobQuery, ListJobsQuery, type JobFilter } from './control/queries/job.queries';
export type { JobDetail, JobView } from './control/queries/job-view';
export { ListWorkersQuery, type WorkerView } from './control/queries/list-workers.query';
export { QueueSummaryQuery, type QueueSummary } from './control/queries/queue-summary.query';
export { ResolveDeadLetterCommand } from './dead-letters/commands/resolve-dead-letter.command';
export { RetryDeadLetterCommand, type RetryMode } from './dead-letters/commands/retry-dead-letter.command';
export type { DeadLetterDetail, DeadLetterView } from './dead-letters/dead-letter';
export { GetDeadLetterQuery, ListDeadLettersQuery, type DeadLetterFilter } from './dead-letters/queries/dead-letter.queries';
export { queueEntities } from './entities';
export { DeadLetterAdded } from './events/dead-letter-added.event';
export { QueueOperated, type QueueAction } from './events/queue-operated.event';
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
export {
  DeadLetterNotFoundError,
  DeadLetterResolvedError,
  DeadLetterWithoutPayloadError,
  JobNotFoundError,
  LeaseLostError,
  WorkersUnavailableError,
} from './queue.errors';
export { QueueModule } from './queue.module';
export type { JobBatchHandler } from './workers/job-handler';
export { QueueWorkers } from './workers/queue-workers';
