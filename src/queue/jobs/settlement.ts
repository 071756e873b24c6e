import { loadSql, type Tx } from '@libs/pg';
import type { FailureClass, JobError, Lease } from './job';
import { type FailureDecision, MAX_AUTOMATIC_TRIES, WEATHER_PASSES_SECONDS } from './failure-policy';
import { earliestReceipt } from './inbox-bound';
import { RETURN_JOBS } from './return-sql';

const buryJobs = loadSql(__dirname, '../sql/bury-jobs.sql');
const markInboxEvents = loadSql(__dirname, '../sql/mark-inbox-events.sql');

/** Longest error message kept with a job, characters. The log has the rest. */
const MAX_MESSAGE_LENGTH = 2_000;

/** A locked job, why it failed, and what was decided about it. */
export interface Settlement extends Lease {
  readonly error: JobError;
  readonly decision: FailureDecision;
}

/** A job that became a dead letter. */
export interface BuriedJob {
  readonly deadLetterId: string;
  readonly jobId: string;
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly class: FailureClass;
  readonly code: string;
  readonly reason: string;
  readonly attempts: number;
  readonly correlationId: string | null;
}

/** Gives failed jobs back to the queue or ends them as dead letters. The rows are locked by the caller. */
export async function settleFailures(tx: Tx, settlements: readonly Settlement[]): Promise<readonly BuriedJob[]> {
  const returning = settlements.filter(({ decision }) => decision.kind !== 'bury');
  if (returning.length > 0) await giveBack(tx, returning);
  const doomed = settlements.filter(({ decision }) => decision.kind === 'bury');
  return doomed.length > 0 ? bury(tx, doomed) : [];
}

async function giveBack(tx: Tx, settlements: readonly Settlement[]): Promise<void> {
  await tx.query(RETURN_JOBS, [
    settlements.map(({ id }) => id),
    settlements.map(({ leaseToken }) => leaseToken),
    settlements.map(({ decision }) => (decision.kind === 'bury' ? 0 : Math.ceil(decision.waitMs))),
    settlements.map(({ decision }) => (decision.kind === 'retry' ? 1 : 0)),
    settlements.map(({ decision }) => (decision.kind === 'snooze' ? 1 : 0)),
    settlements.map(({ error }) => error.class),
    settlements.map(({ error }) => error.code),
    settlements.map(({ error }) => messageOf(error)),
  ]);
}

/** Gives jobs back untouched: at once, no attempt used, nothing failed. */
export async function releaseJobs(tx: Tx, leases: readonly Lease[]): Promise<void> {
  await tx.query(RETURN_JOBS, [
    leases.map(({ id }) => id),
    leases.map(({ leaseToken }) => leaseToken),
    leases.map(() => 0),
    leases.map(() => 0),
    leases.map(() => 0),
    leases.map(() => null),
    leases.map(() => null),
    leases.map(() => null),
  ]);
}

async function bury(tx: Tx, settlements: readonly Settlement[]): Promise<readonly BuriedJob[]> {
  const buried = await tx.query<BuriedJob & WithInbox>(buryJobs, [
    settlements.map(({ id }) => id),
    settlements.map(({ leaseToken }) => leaseToken),
    settlements.map(({ error }) => error.class),
    settlements.map(({ error }) => error.code),
    settlements.map(({ error }) => messageOf(error)),
    settlements.map(({ decision }) => (decision.kind === 'bury' ? decision.reason.slice(0, MAX_MESSAGE_LENGTH) : '')),
    settlements.map(({ error }) => error.judgedBy ?? null),
    WEATHER_PASSES_SECONDS,
    MAX_AUTOMATIC_TRIES,
  ]);
  await markInbox(tx, buried, 'failed');
  return buried;
}

/** Tells the inbox what became of the events behind ended jobs. Bulk work has none, and pays nothing. */
export async function markInbox(tx: Tx, ended: readonly WithInbox[], status: 'processed' | 'failed'): Promise<void> {
  const eventIds = ended.flatMap(({ inboxIds }) => inboxIds);
  if (eventIds.length > 0) await tx.execute(markInboxEvents, [eventIds, status, earliestReceipt(eventIds)]);
}

interface WithInbox {
  readonly inboxIds: readonly string[];
}

/** PostgreSQL's text takes no NUL. */
function messageOf(error: JobError): string {
  return error.message.replaceAll('\u0000', '').slice(0, MAX_MESSAGE_LENGTH);
}
