import type { PinoLogger } from '@tds/platform/logging';
import type { HeldLeases } from '../jobs/held-leases';
import type { LeaseStore } from './lease-store';

/** What keeping leases takes. */
export interface LeaseKeeping {
  readonly leases: LeaseStore;
  readonly held: HeldLeases;
  readonly logger: PinoLogger;
  /** A third of the lease. */
  readonly heartbeatMs: number;
  /** Hears of leases that were lost: what the handler does from then on would not be accepted. Called at most once. */
  readonly onLost: (jobIds: readonly string[]) => void;
}

/** Renews the leases of a batch while its handler works. */
export class LeaseKeeper {
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly token: string,
    private readonly keeping: LeaseKeeping,
  ) {}

  start(): this {
    this.timer = setTimeout(() => void this.beat(), this.keeping.heartbeatMs);
    return this;
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private async beat(): Promise<void> {
    const { leases, held, logger, onLost } = this.keeping;
    try {
      const missing = new Set(await leases.extend(this.token, held.remaining(this.token)));
      // What was settled while we asked is missing, but not lost.
      const lost = held.remaining(this.token).filter((id) => missing.has(id));
      if (this.isStopped) return;
      if (lost.length > 0) return onLost(lost);
    } catch (err) {
      // The next beat tries again; should the lease run out before, its token fences whatever comes of the batch.
      logger.warn({ err }, 'leases could not be renewed');
    }
    if (!this.isStopped) this.start();
  }
}
