import { Query } from '@nestjs/cqrs';
import type { SyncMode, SyncRunStatus, SyncTrigger } from '../sync-run';

/** A run as people see it. Times are instants, `progressPercentage` 0..100, null while the total is unknown. */
export interface RunView {
  readonly id: string;
  readonly type: SyncMode;
  readonly entityType: string;
  readonly trigger: SyncTrigger;
  readonly status: SyncRunStatus;
  readonly total: number | null;
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly deleted: number;
  readonly failed: number;
  readonly apiCalls: number;
  readonly requestedBy: string | null;
  readonly correlationId: string | null;
  readonly errorSummary: string | null;
  readonly startedAt: Date;
  /** The same with microseconds, for cursors. */
  readonly startedAtExact: string;
  readonly endedAt: Date | null;
  /** Up to its end, or to now. */
  readonly durationMs: number;
  readonly progressPercentage: number | null;
}

/** Which runs, newest first; `before` continues after the last one of the page before. */
export interface RunFilter {
  readonly limit: number;
  readonly entityType?: string;
  readonly type?: RunView['type'];
  readonly status?: SyncRunStatus;
  readonly before?: { readonly startedAt: string; readonly id: string };
  readonly ids?: readonly string[];
}

/** Runs, newest first. */
export class ListRunsQuery extends Query<readonly RunView[]> {
  constructor(readonly filter: RunFilter) {
    super();
  }
}

/** One run. Throws `RunNotFoundError`. */
export class GetRunQuery extends Query<RunView> {
  constructor(readonly runId: string) {
    super();
  }
}

/** The last run of each entity type: running ones and ended ones. */
export class LatestRunsQuery extends Query<readonly RunView[]> {}
