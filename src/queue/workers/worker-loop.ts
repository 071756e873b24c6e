import { backoff, type Clock } from '@libs/resilience';
import { failPoint } from '@tds/platform/fail-points';
import type { PinoLogger } from '@tds/platform/logging';
import type { BatchRunner } from './batch-runner';
import type { JobBatchHandler } from './job-handler';
import type { LeaseStore } from './lease-store';
import type { WakeUp } from './wake-up';

/** Longest wait between two attempts to reach the queue, ms. */
const MAX_RECOVERY_MS = 5_000;

export interface WorkerLoopDependencies {
  readonly leases: LeaseStore;
  readonly batches: BatchRunner;
  readonly wakeUp: WakeUp;
  readonly clock: Clock;
  readonly logger: PinoLogger;
  readonly handler: JobBatchHandler;
  readonly batchSize: number;
  /** How long to sleep when nobody says that there is work. */
  readonly pollIntervalMs: number;
}

/** One worker: claims a batch, has it handled, claims the next, sleeps when there is none. Ends only when told to. */
export class WorkerLoop {
  readonly startedAt: Date;
  /** Jobs dealt with since the start. */
  readonly counts = { claimed: 0, completed: 0, failed: 0 };
  private readonly stopping = new AbortController();
  private readonly aborting = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    readonly id: string,
    private readonly dependencies: WorkerLoopDependencies,
  ) {
    this.startedAt = dependencies.clock.now();
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Claims nothing more, lets the running batch finish for `graceMs`, then aborts it and gives its jobs back. */
  async stop(graceMs: number): Promise<void> {
    this.stopping.abort(new Error('the worker is stopping'));
    const grace = setTimeout(() => this.aborting.abort(this.stopping.signal.reason), graceMs);
    await this.running;
    clearTimeout(grace);
  }

  private async run(): Promise<void> {
    const { clock, logger, wakeUp, pollIntervalMs } = this.dependencies;
    const stopping = this.stopping.signal;
    let failures = 0;
    while (!stopping.aborted) {
      try {
        const isIdle = !(await this.workOnce());
        failures = 0;
        if (isIdle) await wakeUp.wait(pollIntervalMs, stopping);
      } catch (err) {
        failures += 1;
        const waitMs = backoff({ attempt: failures, baseMs: 50, maxMs: MAX_RECOVERY_MS });
        logger.warn({ err, workerId: this.id, failures, waitMs }, 'worker could not reach the queue, trying again');
        await clock.sleep(waitMs, stopping).catch(() => undefined);
      }
    }
  }

  /** Claims a batch and has it handled. False when there was nothing to claim. */
  private async workOnce(): Promise<boolean> {
    const { leases, batches, batchSize, wakeUp, handler } = this.dependencies;
    const batch = await leases.claim(this.id);
    if (batch.jobs.length === 0) return false;
    failPoint('worker.claimed');
    this.counts.claimed += batch.jobs.length;
    if (batch.jobs.length === batchSize) wakeUp.nudge(); // a full batch: there is probably more, for somebody idle too
    const { completed, failed } = await batches.run(batch, handler, this.aborting.signal);
    this.counts.completed += completed;
    this.counts.failed += failed;
    return true;
  }
}
