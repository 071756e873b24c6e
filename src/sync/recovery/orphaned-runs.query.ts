import { Query } from '@nestjs/cqrs';
import type { RunnableMode } from '../modes/sync-modes';
import type { SyncTrigger } from '../runs/sync-run';

/** A run whose process no longer says that it is at it. */
export interface OrphanedRun {
  readonly id: string;
  readonly entityType: string;
  readonly mode: RunnableMode;
  readonly trigger: SyncTrigger;
  /** Records it is about; empty where it is about all. */
  readonly ids: readonly string[];
  readonly worker: string | null;
  readonly processed: number;
  readonly startedAt: Date;
  readonly heartbeatAt: Date;
}

/** Running runs without a heartbeat for so long, the longest silent first. */
export class OrphanedRunsQuery extends Query<readonly OrphanedRun[]> {
  constructor(readonly silentSeconds: number) {
    super();
  }
}
