export { PauseQueueCommand } from './control/commands/pause-queue.command';
export { EntityTypeNames } from './control/entity-type-names';
export { ALL_TYPES, type QueuePause, QueuePauses } from './control/queue-pauses';
export { ResumeQueueCommand } from './control/commands/resume-queue.command';
export { EndedJobsQuery, type EndedJobs } from './control/queries/ended-jobs.query';
export { FailureShareQuery } from './control/queries/failure-share.query';
export { GetJobQuery, ListJobsQuery, type JobFilter } from './control/queries/job.queries';
export type { JobDetail, JobView } from './control/queries/job-view';
export { type JobOfRecord, JobsOfRecordQuery, type RecordOfJobs } from './control/queries/jobs-of-record.query';
export { DeadLettersOfRecordQuery } from './dead-letters/queries/dead-letters-of-record.query';
export { ListWorkersQuery, type WorkerView } from './control/queries/list-workers.query';
export { QueueSummaryQuery, type QueueSummary } from './control/queries/queue-summary.query';
export type { BulkResult } from './dead-letters/commands/bulk-result';
export {
  RedriveDueDeadLettersCommand,
  type RedriveCause,
  type RedriveOptions,
  type RedrivenDeadLetter,
} from './dead-letters/commands/redrive-due-dead-letters.command';
export { ReopenDeadLetterCommand } from './dead-letters/commands/reopen-dead-letter.command';
export { ResolveDeadLetterCommand } from './dead-letters/commands/resolve-dead-letter.command';
export { ResolveDeadLettersCommand } from './dead-letters/commands/resolve-dead-letters.command';
export { RetryDeadLetterCommand, type RetryMode } from './dead-letters/commands/retry-dead-letter.command';
export { type BulkRetried, DEFAULT_PACE, type Pace, RetryDeadLettersCommand } from './dead-letters/commands/retry-dead-letters.command';
export type { DeadLetterDetail, DeadLetterView } from './dead-letters/dead-letter';
export type { DeadLetterFilter } from './dead-letters/dead-letter-filter';
export { GetDeadLetterQuery, ListDeadLettersQuery, type DeadLetterPageFilter } from './dead-letters/queries/dead-letter.queries';
export { type DeadLetterGroup, DeadLetterSummaryQuery } from './dead-letters/queries/dead-letter-summary.query';
export { type NewDeadLetters, NewDeadLettersQuery } from './dead-letters/queries/new-dead-letters.query';
export { queueEntities } from './entities';
export { DeadLetterAdded } from './events/dead-letter-added.event';
export { DeadLettersClosed } from './events/dead-letters-closed.event';
export { type EntityTypeKey, JobQueue, type MirroredRecord } from './job-queue';
export { databaseFailure } from './jobs/database-failure';
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
  DeadLetterOpenError,
  DeadLetterResolvedError,
  DeadLetterWithoutPayloadError,
  JobNotFoundError,
  LeaseLostError,
  WorkersUnavailableError,
} from './queue.errors';
export { QueueModule } from './queue.module';
export { severityOfDepth } from './queue-depth';
export { queueDepthCritical, queueDepthError, queueDepthWarning } from './queue.settings';
export type { StuckJob, StuckLimits } from './recovery/stuck-jobs';
export { StuckJobsQuery } from './recovery/stuck-jobs.query';
export { TakeBackJobsCommand } from './recovery/take-back-jobs.command';
export { WakeWorkersCommand } from './recovery/wake-workers.command';
export type { JobBatchHandler } from './workers/job-handler';
export { QueueWorkers } from './workers/queue-workers';
