import type { RunOfEntity } from './listing-reader';

/** A way to read a source, for runs of types it lists together. Counts and progress go into the runs; it throws when it could not finish. */
export interface SyncModeRunner {
  run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void>;
}
