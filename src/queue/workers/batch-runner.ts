import { once } from 'node:events';
import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { isTypedError } from '@tds/platform/http';
import { PinoLogger, isSlow } from '@tds/platform/logging';
import { JobQueue } from '../job-queue';
import { databaseFailure } from '../jobs/database-failure';
import { Failures } from '../jobs/failures';
import { HeldLeases } from '../jobs/held-leases';
import type { JobError } from '../jobs/job';
import { LeaseLostError } from '../queue.errors';
import type { JobBatchHandler } from './job-handler';
import { LeaseKeeper } from './lease-keeper';
import { LeaseStore, type LeasedBatch } from './lease-store';
import { traceJobs } from './trace-jobs';

/** What a handler gets to come to an end after its signal aborted; then its jobs are given back without it. Milliseconds. */
const ABORT_GRACE_MS = 2_000;

/** How many jobs of a batch went which way. */
export interface BatchResult {
  readonly completed: number;
  readonly failed: number;
}

/** Has one batch handled: keeps its leases meanwhile, and settles what the handler left. */
@Injectable()
export class BatchRunner {
  private readonly heartbeatMs: number;

  constructor(
    private readonly database: Database,
    private readonly leases: LeaseStore,
    private readonly held: HeldLeases,
    private readonly jobs: JobQueue,
    private readonly failures: Failures,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    config: AppConfig,
  ) {
    logger.setContext(BatchRunner.name);
    this.heartbeatMs = (config.queue.leaseSeconds * 1_000) / 3;
  }

  /** @param stop aborts when the process can wait no longer: what is not settled by then is given back untouched. */
  async run(batch: LeasedBatch, handler: JobBatchHandler, stop: AbortSignal): Promise<BatchResult> {
    const startedAt = performance.now();
    let error: unknown;
    try {
      await this.handle(batch, handler, stop);
    } catch (err) {
      error = err;
    }
    try {
      await this.settleRest(batch.token, error, stop.aborted);
    } catch (err) {
      this.logger.warn({ err, jobs: this.held.remaining(batch.token).length }, 'jobs stay leased until their lease runs out');
    }
    this.noteEnd(batch, performance.now() - startedAt);
    return this.held.close(batch.token);
  }

  private noteEnd({ jobs }: LeasedBatch, durationMs: number): void {
    traceJobs(jobs, durationMs);
    if (!isSlow(durationMs)) return;
    const correlationIds = [...new Set(jobs.flatMap(({ correlationId }) => correlationId ?? []))].slice(0, 10);
    this.logger.warn({ jobs: jobs.length, durationMs: Math.round(durationMs), correlationIds }, 'slow batch of jobs');
  }

  private async handle({ token, jobs }: LeasedBatch, handler: JobBatchHandler, stop: AbortSignal): Promise<void> {
    const { leases, held, logger, heartbeatMs } = this;
    // One controller fed by both causes: AbortSignal.any() would hang on to the long-lived `stop` once per batch.
    const aborting = new AbortController();
    const onStop = (): void => aborting.abort(stop.reason);
    const onLost = (jobIds: readonly string[]): void => {
      logger.warn({ lost: jobIds.length, jobIds: jobIds.slice(0, 10) }, 'leases lost, giving up the batch');
      aborting.abort(new LeaseLostError(jobIds));
    };
    if (stop.aborted) onStop();
    stop.addEventListener('abort', onStop, { once: true });
    const keeper = new LeaseKeeper(token, { leases, held, logger, heartbeatMs, onLost }).start();
    const handled = new AbortController();
    try {
      const handling = (async () => handler.handle(jobs, aborting.signal))();
      await Promise.race([handling, this.patienceEnds(aborting.signal, handled.signal)]);
    } finally {
      handled.abort();
      keeper.stop();
      stop.removeEventListener('abort', onStop);
    }
  }

  /** Rejects a while after `aborted` did: a handler that does not listen must not hold up the process. Never resolves. */
  private async patienceEnds(aborted: AbortSignal, handled: AbortSignal): Promise<never> {
    if (!aborted.aborted) await once(aborted, 'abort', { signal: handled });
    await this.clock.sleep(ABORT_GRACE_MS, handled);
    throw aborted.reason;
  }

  private async settleRest(token: string, error: unknown, isStopping: boolean): Promise<void> {
    const rest = this.held.remaining(token).map((id) => ({ id, leaseToken: token }));
    if (rest.length === 0) {
      if (error !== undefined) this.logger.error({ err: error }, 'the handler threw, after it had settled every job');
      return;
    }
    if (isStopping) return this.jobs.release(rest);
    const jobError = jobErrorOf(error);
    this.logger.error({ err: error, jobs: rest.length, code: jobError.code }, 'the handler left jobs unsettled');
    await this.database.transaction((tx) =>
      this.failures.settle(
        tx,
        rest.map((lease) => ({ ...lease, error: jobError })),
      ),
    );
  }
}

/** A handler that lets an error escape has a gap: ours. A lost database is no job's fault and uses up no attempt. */
function jobErrorOf(error: unknown): JobError {
  if (error === undefined) {
    return { class: 'ours', code: 'queue.unsettled', message: 'the handler returned without settling the job', disposition: 'retry' };
  }
  const failure = databaseFailure(error);
  if (failure) return failure;
  const message = error instanceof Error ? error.message : String(error);
  return { class: 'ours', code: isTypedError(error) ? error.code : 'queue.handler_failed', message, disposition: 'retry' };
}
