import type { Run } from '@/api/answers';

/** How fast a run goes and when it will be done. */
export interface RunFigures {
  readonly elapsedMs: number;
  /** Records a second; null while nothing can be said. */
  readonly perSecond: number | null;
  /** Time to the end at this rate, ms; null while the total or the rate is unknown. */
  readonly remainingMs: number | null;
}

/** Rates of the first moments mean nothing. Milliseconds. */
const TOO_EARLY_MS = 500;

export function runFigures(run: Pick<Run, 'started_at' | 'ended_at' | 'processed' | 'total'>, now: Date): RunFigures {
  const end = run.ended_at ? new Date(run.ended_at) : now;
  const elapsedMs = Math.max(0, end.getTime() - new Date(run.started_at).getTime());
  const isTellable = run.processed > 0 && (elapsedMs >= TOO_EARLY_MS || run.ended_at !== null);
  const perSecond = isTellable ? (run.processed / Math.max(1, elapsedMs)) * 1_000 : null;
  const left = run.total === null ? null : Math.max(0, run.total - run.processed);
  const remainingMs = run.ended_at === null && perSecond !== null && left !== null ? (left / perSecond) * 1_000 : null;
  return { elapsedMs, perSecond, remainingMs };
}
