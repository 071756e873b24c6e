import type { LeasedJob } from '../jobs/job';

/**
 * What workers do with a batch; given by the feature that knows the entities (`QueueWorkers.setHandler`).
 *
 * It settles every job itself, by `JobQueue.complete` in the transaction of the job's effects, or `fail`. Jobs still unsettled when it
 * returns or throws are failed for it. No job of a batch is of the same record as another. When `signal` aborts (lease lost, or the
 * process stops) it should give up; what it did not settle is given back.
 */
export interface JobBatchHandler {
  handle(batch: readonly LeasedJob[], signal: AbortSignal): Promise<void>;
}
