import type { Run } from '@/api/answers';

/** Records Zoho lists a call. */
const RECORDS_PER_PAGE = 200;
/** Products whose stock Zoho tells in one call. */
const STOCK_PER_CALL = 100;

export type SyncMode = 'full' | 'incremental' | 'stock' | 'image';

/** API calls a sync will take, and where the figure comes from. */
export interface CallEstimate {
  readonly calls: number;
  readonly basis: 'last_run' | 'pages';
  /** When the run was that the figure is taken from. */
  readonly since: string | null;
}

/**
 * What a sync will cost: as much as the last one of its kind, which knows about detail calls and filters; without one, the pages the
 * records fill, at least one call.
 */
export function estimateCalls(mode: SyncMode, mirrored: number, runs: readonly Run[]): CallEstimate {
  const last = runs.find((run) => run.type === mode && run.status === 'completed');
  if (last) return { calls: last.api_calls, basis: 'last_run', since: last.started_at };
  const perCall = mode === 'stock' ? STOCK_PER_CALL : RECORDS_PER_PAGE;
  const calls = mode === 'incremental' ? 1 : mode === 'image' ? mirrored : Math.max(1, Math.ceil(mirrored / perCall));
  return { calls, basis: 'pages', since: null };
}
