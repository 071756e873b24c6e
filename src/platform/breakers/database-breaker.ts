import type { Clock } from '@libs/resilience';
import type { Database } from '@tds/platform/database';
import type { BreakerLog } from './breaker-settings';
import type { BreakerStore } from './breaker-store';
import type { BreakerChange, BreakerView } from './breaker-view';

/** Name of the breaker that stands for our own database. */
export const DATABASE_BREAKER = 'database';

/** Between two looks, ms. */
const LOOK_EVERY_MS = 2_000;
/** A look that takes longer failed, ms: half-open sockets answer never. */
const LOOK_TIMEOUT_MS = 3_000;
/** Failed looks in a row that open it. */
const THRESHOLD = 2;
/** Changes remembered while they cannot be written. */
const MAX_UNWRITTEN = 50;

/**
 * Whether this process reaches its database, looked after in the background. It lives in memory, since it cannot be stored where it
 * is needed; each process has its own. It stops nothing by itself: who has another way to go (the spool of webhooks) asks `isOpen` first.
 * What happened while the database was away joins the history once it is back.
 */
export class DatabaseBreaker {
  private failures = 0;
  private openedAt: Date | null = null;
  private lastChangedAt: Date | null = null;
  private reason: string | null = null;
  private readonly unwritten: BreakerChange[] = [];

  constructor(
    private readonly database: Pick<Database, 'ping'>,
    private readonly store: BreakerStore,
    private readonly clock: Clock,
    private readonly log: BreakerLog,
  ) {}

  /** The database did not answer the last looks. No I/O. */
  get isOpen(): boolean {
    return this.openedAt !== null;
  }

  /** How long it has answered since it was last away; infinite where it never was, 0 while it is. */
  answersForMs(): number {
    if (this.isOpen) return 0;
    return this.lastChangedAt === null ? Infinity : this.clock.now().getTime() - this.lastChangedAt.getTime();
  }

  /** Looks every two seconds until the signal aborts. */
  async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      await this.clock.sleep(LOOK_EVERY_MS, signal).catch(() => undefined);
    }
  }

  /** One look. Never fails. */
  async look(): Promise<void> {
    try {
      await this.pingInTime();
    } catch (error) {
      this.failed(error);
      return;
    }
    this.failures = 0;
    if (this.isOpen) this.change('closed', null);
    await this.writeChanges();
  }

  /** As this process sees it, with the history it shares with the others. */
  view(history: readonly BreakerChange[]): BreakerView {
    return {
      name: DATABASE_BREAKER,
      state: this.isOpen ? 'open' : 'closed',
      failures: this.failures,
      reason: this.reason,
      openedAt: this.openedAt,
      nextProbeAt: null,
      lastChangedAt: this.lastChangedAt ?? history[0]?.at ?? null,
      changedBy: 'system',
      isProbeDue: false,
      isControllable: false,
      history: [...this.unwritten.toReversed(), ...history],
    };
  }

  private failed(error: unknown): void {
    this.failures += 1;
    const { code, name } = error as { code?: unknown; name?: unknown };
    this.reason = typeof code === 'string' ? code : String(name ?? 'error');
    if (!this.isOpen && this.failures >= THRESHOLD) this.change('open', this.reason);
  }

  private change(to: 'open' | 'closed', reason: string | null): void {
    const at = this.clock.now();
    const from = to === 'open' ? 'closed' : 'open';
    this.openedAt = to === 'open' ? at : null;
    this.lastChangedAt = at;
    this.reason = reason;
    this.unwritten.push({ from, to, reason, actor: 'system', at });
    if (this.unwritten.length > MAX_UNWRITTEN) this.unwritten.shift();
    this.log[to === 'open' ? 'warn' : 'info']({ breaker: DATABASE_BREAKER, state: to, reason }, 'breaker changed');
  }

  private async writeChanges(): Promise<void> {
    for (let next = this.unwritten[0]; next !== undefined; next = this.unwritten[0]) {
      const secondsAgo = (this.clock.now().getTime() - next.at.getTime()) / 1000;
      try {
        await this.store.addChange(DATABASE_BREAKER, next, secondsAgo);
      } catch (error) {
        this.log.warn({ err: error, breaker: DATABASE_BREAKER }, 'a change of the breaker was not written yet');
        return;
      }
      this.unwritten.shift();
    }
  }

  private async pingInTime(): Promise<void> {
    const timeout = new AbortController();
    const late = this.clock.sleep(LOOK_TIMEOUT_MS, timeout.signal).then(() => {
      throw Object.assign(new Error('the database does not answer'), { code: 'database.timeout' });
    });
    late.catch(() => undefined); // after the answer nobody waits for it
    try {
      await Promise.race([this.database.ping(), late]);
    } finally {
      timeout.abort();
    }
  }
}
