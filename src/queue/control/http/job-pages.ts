import { keysetCursor, type Page, pageOf } from '@tds/platform/http';
import { isEnded, type JobStatus } from '../../jobs/job';
import type { JobPosition } from '../queries/job.queries';
import type { JobView } from '../queries/job-view';

const live = keysetCursor({ id: 'bigint' });
const ended = keysetCursor({ finished_at: 'timestamp', id: 'bigint' });

/** The place a cursor stands for. Live jobs are ordered by id, ended ones by when they ended. @throws ProblemException (400). */
export function jobPosition(status: JobStatus | undefined, after: string | undefined): JobPosition | undefined {
  if (after === undefined) return undefined;
  if (!isEnded(status)) return { id: live.decode(after).id, finishedAt: null };
  const { finished_at, id } = ended.decode(after);
  return { id, finishedAt: finished_at };
}

/** The page of jobs selected with one more than `limit`. */
export function jobPage(status: JobStatus | undefined, rows: readonly JobView[], limit: number): Page<JobView> {
  if (!isEnded(status)) return pageOf({ rows, limit, cursor: live, position: ({ id }) => ({ id }) });
  return pageOf({ rows, limit, cursor: ended, position: ({ id, finishedAtExact }) => ({ id, finished_at: finishedAtExact }) });
}
