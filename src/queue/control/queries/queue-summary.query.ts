import { Query } from '@nestjs/cqrs';
import type { QueuePause } from '../queue-pauses';

/** How full the queue is, for one entity type. */
export interface EntityDepth {
  readonly entityType: string;
  readonly pending: number;
  readonly processing: number;
  readonly retry: number;
}

/** The queue at a glance. */
export interface QueueSummary {
  readonly pending: number;
  readonly processing: number;
  /** Waiting for their next attempt. */
  readonly retry: number;
  /** Of those, the ones whose wait is over. */
  readonly retryReady: number;
  /** Open dead letters. */
  readonly deadLetter: number;
  /** Ended since midnight UTC. */
  readonly completedToday: number;
  readonly failedToday: number;
  /** How long the job that waits longest has waited since we heard of it; null where none waits. */
  readonly oldestPendingSeconds: number | null;
  readonly byEntity: readonly EntityDepth[];
  readonly pauses: readonly QueuePause[];
}

/** The queue at a glance, at most a second or so old. */
export class QueueSummaryQuery extends Query<QueueSummary> {}
