import { backoff, Clock } from '@libs/resilience';
import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { Failures } from '../jobs/failures';
import { WakeUp } from './wake-up';

const promoteDueJobs = loadSql(__dirname, '../sql/promote-due-jobs.sql');

/** Rows of one statement: short locks, and several processes can share the work. */
const KEEPING_BATCH = 500;
/** Longest wait between two attempts while the database is away, ms. */
const MAX_RECOVERY_MS = 5_000;

/**
 * What the queue needs besides workers: waits that are over, and leases nobody renewed. Every worker process does it; rows another one is
 * at are skipped.
 */
@Injectable()
export class QueueKeeper {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly failures: Failures,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(QueueKeeper.name);
  }

  /** Begins to keep. `onHeartbeat` is called at a third of the lease. */
  start(onHeartbeat: () => Promise<void>): void {
    if (this.running) return;
    this.stopping = new AbortController();
    this.running = this.run(onHeartbeat, this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort(new Error('the queue keeper is stopping'));
    await this.running;
    this.running = undefined;
  }

  /** Lets jobs whose wait is over be claimed again. */
  async promoteDue(): Promise<number> {
    const [row] = await this.database.query<{ promoted: number }>(promoteDueJobs, [KEEPING_BATCH]);
    const promoted = row?.promoted ?? 0;
    if (promoted > 0) this.wakeUp.nudge();
    return promoted;
  }

  /** Takes jobs back whose worker did not renew their lease. */
  async reapExpired(): Promise<number> {
    const expired = await this.database.transaction((tx) => this.failures.settleExpired(tx, KEEPING_BATCH));
    if (expired.length > 0) {
      this.logger.warn({ expired: expired.length, jobIds: expired.slice(0, 10) }, 'leases expired, jobs taken back');
      this.wakeUp.nudge();
    }
    return expired.length;
  }

  private async run(onHeartbeat: () => Promise<void>, stopping: AbortSignal): Promise<void> {
    const { pollIntervalMs, leaseSeconds } = this.config.queue;
    const heartbeatMs = (leaseSeconds * 1_000) / 3;
    let heartbeatDue = 0;
    let failures = 0;
    while (!stopping.aborted) {
      let waitMs = Math.min(pollIntervalMs, heartbeatMs);
      try {
        if (performance.now() >= heartbeatDue) {
          heartbeatDue = performance.now() + heartbeatMs;
          await onHeartbeat();
          while ((await this.reapExpired()) === KEEPING_BATCH && !stopping.aborted);
        }
        while ((await this.promoteDue()) === KEEPING_BATCH && !stopping.aborted);
        failures = 0;
      } catch (err) {
        failures += 1;
        heartbeatDue = 0;
        waitMs = backoff({ attempt: failures, baseMs: 100, maxMs: MAX_RECOVERY_MS });
        this.logger.warn({ err, failures, waitMs }, 'the queue could not be kept, trying again');
      }
      await this.clock.sleep(waitMs, stopping).catch(() => undefined);
    }
  }
}
