import { loadSql, type Tx } from '@libs/pg';
import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { DeadLettersClosed } from './events/dead-letters-closed.event';
import { ENQUEUE_JOBS, enqueueParameters } from './jobs/enqueue';
import { Failures } from './jobs/failures';
import { HeldLeases } from './jobs/held-leases';
import type { CompletedJob, EnqueuedJob, FailedJob, Lease, NewJob } from './jobs/job';
import { markInbox, releaseJobs } from './jobs/settlement';
import { LeaseLostError } from './queue.errors';
import { countAttempts, measureWebhooksToRows } from './queue.metrics';
import { WakeUp } from './workers/wake-up';

const completeJobs = loadSql(__dirname, 'sql/complete-jobs.sql');
const closeMirroredLetters = loadSql(__dirname, 'sql/close-mirrored-letters.sql');

/** Most jobs written by one statement; more go in several. */
const MAX_JOBS_PER_STATEMENT = 1_000;

/** The queue as other features see it. Calls that take a `tx` are part of the caller's transaction: with it they happen, or don't. */
@Injectable()
export class JobQueue {
  constructor(
    private readonly database: Database,
    private readonly failures: Failures,
    private readonly held: HeldLeases,
    private readonly wakeUp: WakeUp,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds jobs. At most one row waits per record: a job for a record that waits already becomes part of its row (`merged`), and several jobs
   * of one record in one call are merged first, in the order given. Answers in that order.
   */
  async enqueue(tx: Tx, jobs: readonly NewJob[]): Promise<readonly EnqueuedJob[]> {
    const enqueued: EnqueuedJob[] = [];
    for (let start = 0; start < jobs.length; start += MAX_JOBS_PER_STATEMENT) {
      enqueued.push(...(await this.enqueueChunk(tx, jobs.slice(start, start + MAX_JOBS_PER_STATEMENT))));
    }
    if (jobs.length > 0) tx.afterCommit(() => this.wakeUp.nudge());
    return enqueued;
  }

  private async enqueueChunk(tx: Tx, jobs: readonly NewJob[]): Promise<readonly EnqueuedJob[]> {
    const rows = await tx.query<EnqueuedRow>(ENQUEUE_JOBS, enqueueParameters(jobs));
    const rowByKey = new Map(rows.map((row) => [keyOf(row), row]));
    const seen = new Set<string>();
    return jobs.map((job) => {
      const key = keyOf(job);
      const row = rowByKey.get(key)!;
      const merged = row.merged || seen.has(key);
      seen.add(key);
      return { id: row.id, merged, entityType: job.entityType, sourceEntityId: job.sourceEntityId };
    });
  }

  /**
   * Ends jobs that are done. Belongs into the transaction of their effects.
   *
   * @throws LeaseLostError when a job is no longer held under its token; the transaction must not commit then.
   */
  async complete(tx: Tx, jobs: readonly CompletedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const ended = await tx.query<EndedRow>(completeJobs, [
      jobs.map(({ id }) => id),
      jobs.map(({ leaseToken }) => leaseToken),
      jobs.map(({ outcome }) => outcome),
      jobs.map(({ targetId }) => targetId ?? null),
      jobs.map(({ asOf }) => asOf ?? null),
    ]);
    if (ended.length < jobs.length) throw new LeaseLostError(missing(jobs, ended));
    await markInbox(tx, ended, 'processed');
    tx.afterCommit(() => {
      this.held.settled(jobs, 'completed');
      countAttempts('completed', ended.length);
      measureWebhooksToRows(ended.map(({ webhookAgeSeconds }) => webhookAgeSeconds));
      this.announceClosed(ended);
    });
  }

  /**
   * Gives failed jobs back for a later attempt or makes dead letters of them, as their errors and attempts say. Without a transaction it
   * opens one of its own.
   *
   * @throws LeaseLostError when a job is no longer held under its token; the transaction must not commit then.
   */
  async fail(tx: Tx | null, jobs: readonly FailedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    if (tx === null) return this.database.transaction((own) => this.fail(own, jobs));
    const lost = await this.failures.settle(tx, jobs);
    if (lost.length > 0) throw new LeaseLostError(lost);
  }

  /**
   * Closes the open dead letters of records that are mirrored now though no job of theirs completed: they came by a sync's page. A letter
   * about a newer version stays open. Belongs into the transaction that mirrors them.
   */
  async closeMirrored(tx: Tx, type: EntityTypeKey, records: readonly MirroredRecord[], note: string): Promise<void> {
    if (records.length === 0) return;
    const closed = await tx.query<ClosedLetter>(closeMirroredLetters, [
      type.source,
      type.organizationId,
      type.entityType,
      records.map(({ sourceEntityId }) => sourceEntityId),
      records.map(({ asOf }) => asOf),
      note,
    ]);
    await markInbox(tx, closed, 'processed');
    tx.afterCommit(() => this.announceClosed(closed));
  }

  private announceClosed(closed: readonly Pick<ClosedLetter, 'deadLetterId'>[]): void {
    const ids = closed.flatMap(({ deadLetterId }) => deadLetterId ?? []);
    if (ids.length > 0) this.events.publish(new DeadLettersClosed(this.clock.now(), { dead_letter_ids: ids }));
  }

  /** Gives jobs back as if they had never been claimed. Those no longer held under their token are left alone. */
  async release(leases: readonly Lease[]): Promise<void> {
    if (leases.length === 0) return;
    await this.database.transaction(async (tx) => {
      await releaseJobs(tx, leases);
      tx.afterCommit(() => this.held.settled(leases, 'released'));
    });
  }
}

/** Records of one type at one source. */
export interface EntityTypeKey {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
}

/** A record, and the version up to which it is known to be mirrored; null where nobody knows. */
export interface MirroredRecord {
  readonly sourceEntityId: string;
  readonly asOf: Date | null;
}

interface RecordKey extends EntityTypeKey {
  readonly sourceEntityId: string;
}

interface ClosedLetter {
  readonly inboxIds: readonly string[];
  /** Null where no letter was made good. */
  readonly deadLetterId: string | null;
}

interface EndedRow extends ClosedLetter {
  readonly id: string;
  /** Null where it was no webhook that brought the job. */
  readonly webhookAgeSeconds: number | null;
}

interface EnqueuedRow extends RecordKey {
  readonly id: string;
  readonly merged: boolean;
}

const keyOf = ({ source, organizationId, entityType, sourceEntityId }: RecordKey): string =>
  JSON.stringify([source, organizationId, entityType, sourceEntityId]);

function missing(asked: readonly Lease[], found: readonly { readonly id: string }[]): readonly string[] {
  const present = new Set(found.map(({ id }) => id));
  return asked.map(({ id }) => id).filter((id) => !present.has(id));
}
