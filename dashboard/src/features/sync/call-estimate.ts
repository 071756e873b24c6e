import type { Run } from '@/api/answers';

/** Records Zoho lists a call. */
const RECORDS_PER_PAGE = 200;
/** Products whose stock Zoho tells in one call. */
const STOCK_PER_CALL = 100;

export type SyncMode = 'full' | 'incremental' | 'stock' | 'image';

/** API calls a sync will take, and where the figure comes from. */
export interface CallEstimate {
  readonly calls: number;
  /** `last_run`: what the last one took; `last_listing`: the same without the details it fetched, which are current now. */
  readonly basis: 'last_run' | 'last_listing' | 'pages';
  /** When the run was that the figure is taken from. */
  readonly since: string | null;
}

/**
 * What a sync will cost: as much as the last one of its kind, which knows about filters and Zoho's page sizes; without one, the pages the
 * records fill, at least one call. A sync of everything fetches details of new and changed records only: those the last one fetched are
 * current now and not counted again.
 */
export function estimateCalls(mode: SyncMode, mirrored: number, runs: readonly Run[]): CallEstimate {
  const last = runs.find((run) => run.type === mode && run.status === 'completed');
  if (!last) return { calls: mode === 'incremental' ? 1 : pagesOf(mode, mirrored), basis: 'pages', since: null };
  const details = mode === 'full' || mode === 'image' ? detailCallsOf(last, mode) : 0;
  return { calls: last.api_calls - details, basis: details > 0 ? 'last_listing' : 'last_run', since: last.started_at };
}

/** Calls beyond the listing, at most one a record that was new or changed. */
function detailCallsOf(run: Run, mode: SyncMode): number {
  const listing = mode === 'image' ? 0 : pagesOf(mode, run.processed);
  return Math.min(run.created + run.updated, Math.max(0, run.api_calls - listing));
}

function pagesOf(mode: SyncMode, records: number): number {
  if (mode === 'image') return records;
  return Math.max(1, Math.ceil(records / (mode === 'stock' ? STOCK_PER_CALL : RECORDS_PER_PAGE)));
}
