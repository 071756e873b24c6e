import { loadSql, type Tx } from '@libs/pg';
import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { DeadLetterAdded } from '../events/dead-letter-added.event';
import type { StuckLimits } from '../recovery/stuck-jobs';
import { countAttempts } from '../queue.metrics';
import { decideExpiry, decideFailure } from './failure-policy';
import { HeldLeases } from './held-leases';
import type { FailedJob, JobError, Lease } from './job';
import { type BuriedJob, type Settlement, settleFailures } from './settlement';

const lockLeasedJobs = loadSql(__dirname, '../sql/lock-leased-jobs.sql');
const lockExpiredJobs = loadSql(__dirname, '../sql/lock-expired-jobs.sql');
const lockStuckJobs = loadSql(__dirname, '../sql/lock-stuck-jobs.sql');

/** A locked row, as far as deciding about it needs. */
interface LockedJob extends Lease {
  readonly attempts: number;
}

/** A locked row whose worker will not finish it. */
interface DesertedJob extends LockedJob {
  readonly leaseOwner: string;
}

/** What becomes of jobs that failed: later again, or a dead letter. */
@Injectable()
export class Failures {
  constructor(
    private readonly config: AppConfig,
    private readonly held: HeldLeases,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Settles failed jobs. Answers with the ids that are not held under their token any more; about them nothing is done. */
  async settle(tx: Tx, jobs: readonly FailedJob[]): Promise<readonly string[]> {
    const locked = await tx.query<LockedJob>(lockLeasedJobs, [jobs.map(({ id }) => id), jobs.map(({ leaseToken }) => leaseToken)]);
    const attemptsById = new Map(locked.map(({ id, attempts }) => [id, attempts]));
    const settlements = jobs.flatMap((job) => {
      const attempts = attemptsById.get(job.id);
      if (attempts === undefined) return [];
      return [{ ...job, decision: decideFailure(job.error, attempts, this.config.queue.maxAttempts) }];
    });
    await this.carryOut(tx, settlements);
    return jobs.map(({ id }) => id).filter((id) => !attemptsById.has(id));
  }

  /** Takes up to `limit` jobs back whose lease has run out. Answers with their ids. */
  async settleExpired(tx: Tx, limit: number): Promise<readonly string[]> {
    return this.takeBack(tx, await tx.query<DesertedJob>(lockExpiredJobs, [limit]));
  }

  /** Takes jobs back that were found stuck, where they still are. Answers with their ids. */
  async takeBackStuck(tx: Tx, leases: readonly Lease[], { expiredSeconds, processingMinutes }: StuckLimits): Promise<readonly string[]> {
    const [ids, tokens] = [leases.map(({ id }) => id), leases.map(({ leaseToken }) => leaseToken)];
    return this.takeBack(tx, await tx.query<DesertedJob>(lockStuckJobs, [ids, tokens, expiredSeconds, processingMinutes]));
  }

  private async takeBack(tx: Tx, deserted: readonly DesertedJob[]): Promise<readonly string[]> {
    if (deserted.length === 0) return [];
    const settlements = deserted.map(({ leaseOwner, ...job }) => {
      const error = expiryError(leaseOwner);
      return { ...job, error, decision: decideExpiry(error, job.attempts, this.config.queue.maxAttempts) };
    });
    await this.carryOut(tx, settlements);
    return deserted.map(({ id }) => id);
  }

  private async carryOut(tx: Tx, settlements: readonly Settlement[]): Promise<void> {
    const buried = await settleFailures(tx, settlements);
    tx.afterCommit(() => {
      this.held.settled(settlements, 'failed');
      for (const { decision } of settlements) countAttempts(decision.kind, 1);
      for (const job of buried) this.events.publish(this.deadLetterAdded(job));
    });
  }

  private deadLetterAdded(job: BuriedJob): DeadLetterAdded {
    return new DeadLetterAdded(this.clock.now(), job.correlationId, {
      dead_letter_id: job.deadLetterId,
      queue_id: job.jobId,
      entity_type: job.entityType,
      source_entity_id: job.sourceEntityId,
      class: job.class,
      code: job.code,
      failure_reason: job.reason,
      total_attempts: job.attempts,
    });
  }
}

function expiryError(leaseOwner: string): JobError {
  return {
    class: 'ours',
    code: 'queue.lease_expired',
    message: `worker ${leaseOwner} stopped answering while it had the job`,
    disposition: 'retry',
  };
}
