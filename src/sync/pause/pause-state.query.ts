import { Query } from '@nestjs/cqrs';
import type { QueuePause } from '@tds/queue';

/** What is paused, and who waits for it. */
export interface PauseState {
  readonly pauses: readonly QueuePause[];
  /** Running runs of what is paused. */
  readonly waitingRuns: readonly { readonly id: string; readonly entityType: string }[];
}

/** What is paused now. */
export class PauseStateQuery extends Query<PauseState> {}
