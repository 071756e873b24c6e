import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';

/** Between two signs of life on the connection that holds the lock, ms: shorter than any timeout for idle transactions. */
const KEEP_ALIVE_MS = 5_000;
const TAKE = `select pg_try_advisory_xact_lock(hashtextextended('tds.auto_healing', 0)) as taken`;

/**
 * One round at a time in the whole cluster, without a leader: whoever gets the advisory lock runs it. The lock is held by an open
 * transaction that does nothing else, so it goes with the process, whatever becomes of it.
 */
@Injectable()
export class HealingLock {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` under the lock; null when somebody else has it. The signal aborts when the lock is lost. */
  async tryRun<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ taken: boolean }>(TAKE);
      if (row?.taken !== true) return null;
      const lost = new AbortController();
      const ended = new AbortController();
      const holding = this.hold(() => tx.query('select 1'), lost, ended.signal);
      try {
        return await work(lost.signal);
      } finally {
        ended.abort();
        await holding;
      }
    });
  }

  private async hold(touch: () => Promise<unknown>, lost: AbortController, ended: AbortSignal): Promise<void> {
    for (;;) {
      await this.clock.sleep(KEEP_ALIVE_MS, ended).catch(() => undefined);
      if (ended.aborted) return;
      try {
        await touch();
      } catch (error) {
        lost.abort(error);
        return;
      }
    }
  }
}
