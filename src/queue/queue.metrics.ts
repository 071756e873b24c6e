import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { loadSql } from '@libs/pg';
import { Database } from '@tds/platform/database';
import { type MetricSample, SLOW_BUCKETS, counter, gauge, histogram } from '@tds/platform/metrics';
import { ListWorkersQuery } from './control/queries/list-workers.query';
import { DeadLetterSummaryQuery } from './dead-letters/queries/dead-letter-summary.query';
import { type FailureClass, LIVE_STATUSES } from './jobs/job';

const liveDepth = loadSql(__dirname, 'sql/live-depth.sql');

const depth = gauge('tds_queue_depth', 'Live jobs', ['status']);
const oldestPending = gauge('tds_queue_oldest_pending_seconds', 'Age of the oldest job that waits for a worker; 0 where none does');
const oldestProcessing = gauge(
  'tds_queue_oldest_processing_seconds',
  'How long the job has been worked on that takes longest; 0 where there is none',
);
const workersAlive = gauge('tds_queue_workers', 'Worker loops that gave a sign of life within their lease');
const deadLetters = gauge('tds_dead_letters', 'Dead letters that are open', ['class']);
const attempts = counter('tds_queue_attempts_total', 'Attempts at jobs that ended', ['outcome']);
const webhookToRow = histogram('tds_webhook_to_row_seconds', 'From the receipt of a webhook to the commit of its record', SLOW_BUCKETS);

const CLASSES: readonly FailureClass[] = ['ours', 'theirs', 'weather'];
/** The first failure must be seen as an increase: a series that begins at 1 is none. */
for (const outcome of ['completed', 'retry', 'snooze', 'bury'] as const) attempts.inc({ outcome }, 0);

/** Counts attempts that ended in the same way. */
export function countAttempts(outcome: 'completed' | 'retry' | 'snooze' | 'bury', count: number): void {
  if (count > 0) attempts.inc({ outcome }, count);
}

/** Measures webhooks whose records are committed. @param ages seconds, by the database's clock; null where no webhook brought the job. */
export function measureWebhooksToRows(ages: readonly (number | null)[]): void {
  for (const age of ages) if (age !== null) webhookToRow.observe(age);
}

interface DepthRow {
  readonly status: (typeof LIVE_STATUSES)[number];
  readonly jobs: number;
  readonly oldestSeconds: number;
  readonly oldestStartedSeconds: number | null;
}

/** What waits, what is worked on, and what was given up. */
@Injectable()
export class QueueSamples implements MetricSample {
  readonly name = 'queue';

  constructor(
    private readonly database: Database,
    private readonly queries: QueryBus,
  ) {}

  async sample(): Promise<void> {
    const rows = await this.database.query<DepthRow>(liveDepth);
    for (const status of LIVE_STATUSES) depth.set({ status }, sumOf(rows.filter((row) => row.status === status).map(({ jobs }) => jobs)));
    oldestPending.set(greatest(rows.filter(({ status }) => status === 'pending').map(({ oldestSeconds }) => oldestSeconds)));
    oldestProcessing.set(greatest(rows.map(({ oldestStartedSeconds }) => oldestStartedSeconds ?? 0)));
    const workers = await this.queries.execute(new ListWorkersQuery());
    workersAlive.set(workers.filter(({ isActive }) => isActive).length);
    const letters = await this.queries.execute(new DeadLetterSummaryQuery());
    for (const name of CLASSES)
      deadLetters.set({ class: name }, sumOf(letters.filter((group) => group.class === name).map(({ count }) => count)));
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function greatest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
