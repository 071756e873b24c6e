import { CHEAP_COUNT_ROWS, loadSql } from '@libs/pg';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { cached } from '@libs/resilience';
import { QueuePauses } from '../queue-pauses';
import { type EntityDepth, type QueueSummary, QueueSummaryQuery } from './queue-summary.query';

const liveDepth = loadSql(__dirname, '../../sql/live-depth.sql');
const endedToday = loadSql(__dirname, '../../sql/ended-today.sql');

/** How long counts are kept, ms. */
const LIVE_TTL_MS = 1_000;
const ENDED_TTL_MS = 5_000;
/** A long queue is told as it was up to so long before, ms, and counted anew behind that: counting a million takes most of a second. */
const LONG_QUEUE_STALE_MS = 10_000;

interface DepthRow {
  readonly entityType: string;
  readonly status: 'pending' | 'processing' | 'retry';
  readonly jobs: number;
  readonly due: number;
  readonly oldestSeconds: number;
}

interface EndedRow {
  readonly completed: number;
  readonly failed: number;
  readonly deadLetters: number;
}

@QueryHandler(QueueSummaryQuery)
export class QueueSummaryHandler implements IQueryHandler<QueueSummaryQuery> {
  private readonly depth = cached(() => this.database.query<DepthRow>(liveDepth), LIVE_TTL_MS, {
    staleMs: LONG_QUEUE_STALE_MS,
    isCheap: (rows) => rows.reduce((total, { jobs }) => total + jobs, 0) <= CHEAP_COUNT_ROWS,
  });
  private readonly ended = cached(async () => (await this.database.query<EndedRow>(endedToday))[0]!, ENDED_TTL_MS);

  constructor(
    private readonly database: Database,
    private readonly pauses: QueuePauses,
  ) {}

  async execute(): Promise<QueueSummary> {
    const [depth, ended, pauses] = await Promise.all([this.depth(), this.ended(), this.pauses.list()]);
    const waiting = depth.filter(({ status }) => status !== 'processing').map(({ oldestSeconds }) => oldestSeconds);
    return {
      pending: sum(depth, 'pending'),
      processing: sum(depth, 'processing'),
      retry: sum(depth, 'retry'),
      retryReady: depth.filter(({ status }) => status === 'retry').reduce((total, { due }) => total + due, 0),
      deadLetter: ended.deadLetters,
      completedToday: ended.completed,
      failedToday: ended.failed,
      oldestPendingSeconds: waiting.length === 0 ? null : Math.max(0, Math.round(Math.max(...waiting))),
      byEntity: byEntity(depth),
      pauses,
    };
  }
}

function sum(depth: readonly DepthRow[], status: DepthRow['status']): number {
  return depth.filter((row) => row.status === status).reduce((total, { jobs }) => total + jobs, 0);
}

function byEntity(depth: readonly DepthRow[]): readonly EntityDepth[] {
  const entityTypes = [...new Set(depth.map(({ entityType }) => entityType))].sort();
  return entityTypes.map((entityType) => {
    const rows = depth.filter((row) => row.entityType === entityType);
    return { entityType, pending: sum(rows, 'pending'), processing: sum(rows, 'processing'), retry: sum(rows, 'retry') };
  });
}
