/** How a run reads its source. */
export type SyncMode = 'full' | 'incremental' | 'stock' | 'specific' | 'repair' | 'image';

/** Who wanted it. */
export type SyncTrigger = 'schedule' | 'api' | 'cli' | 'healing' | 'startup';

/** Where a run stands. */
export type SyncRunStatus = 'running' | 'completed' | 'failed' | 'cancelled';

/** Rows of a run by what became of them, and the calls it cost. */
export interface RunCounts {
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly deleted: number;
  readonly failed: number;
  readonly apiCalls: number;
}

/** A run just started, or the one that was running already. */
export interface SyncRun {
  readonly id: string;
  readonly entityType: string;
  readonly type: SyncMode;
  readonly correlationId: string;
  /** Records a `specific` run is about; empty for the others. */
  readonly ids: readonly string[];
}

/** No rows, no calls. */
export const NO_COUNTS: RunCounts = { processed: 0, created: 0, updated: 0, unchanged: 0, stale: 0, deleted: 0, failed: 0, apiCalls: 0 };
