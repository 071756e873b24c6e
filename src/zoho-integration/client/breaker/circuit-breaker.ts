import type { Clock } from '@libs/resilience';
import type { BreakerSettings } from '../zoho-client.settings';
import type { ZohoLog } from '../zoho-log';
import { ZohoBreakerOpenError, type ZohoTransientError } from '../zoho.errors';
import type { BreakerFailure, BreakerStore, StoredBreaker } from './breaker-store';

/** A call on its way through the breaker. Tell how it ended, exactly once. */
export interface Passage {
  /** Zoho answered, if only to say no. */
  succeeded(): Promise<void>;
  failed(error: ZohoTransientError): Promise<void>;
  /** It ended without a word from Zoho, e.g. cancelled. */
  abandoned(): Promise<void>;
}

/** What this process knows is read again after this, ms, should a notification have been lost. */
const FRESH_FOR_MS = 10_000;

const OPEN_PASSAGE: Passage = {
  succeeded: () => Promise.resolve(),
  failed: () => Promise.resolve(),
  abandoned: () => Promise.resolve(),
};

/**
 * Circuit breaker of one Zoho product and organisation, shared by all processes through the database, surviving restarts.
 * Own and not cockatiel's: that one keeps its state in memory, knows one wait, and reads the system's clock.
 *
 * `closed`: counts transient failures in a row. `open`: rejects from what this process remembers, without I/O, until the wait is over.
 * `half_open`: one caller of one process probes; success closes, failure doubles the wait.
 */
export class CircuitBreaker {
  private known: StoredBreaker | undefined;
  private probeAt = 0;
  private readAt = -Infinity;
  private reading: Promise<void> | undefined;

  constructor(
    readonly name: string,
    private readonly store: BreakerStore,
    private readonly settings: BreakerSettings,
    private readonly clock: Clock,
    private readonly log: ZohoLog,
  ) {}

  /** Whether a call would be rejected now, as far as this process knows. No I/O. */
  get isOpen(): boolean {
    return this.known !== undefined && this.known.state !== 'closed' && this.nowMs() < this.probeAt;
  }

  /** Rejects at once if open; for callers who are about to wait for something else first. @throws ZohoBreakerOpenError */
  check(endpoint: string): void {
    if (this.isOpen) throw this.rejection(endpoint);
  }

  /** Lets a call pass, or rejects it. @throws ZohoBreakerOpenError, database errors. */
  async enter(endpoint: string): Promise<Passage> {
    if (!this.settings.enabled) return OPEN_PASSAGE;
    this.check(endpoint);
    if (!this.known) await this.reload();
    else if (this.nowMs() - this.readAt > FRESH_FOR_MS) this.reloadInBackground();
    this.check(endpoint);
    if (this.isClosed()) return this.normalPassage();
    const probeToken = await this.store.claimProbe(this.name);
    await this.reload();
    if (probeToken !== null) return this.probePassage(probeToken);
    if (this.isClosed()) return this.normalPassage();
    throw this.rejection(endpoint);
  }

  /** The breaker may have changed elsewhere. */
  reloadInBackground(): void {
    if (!this.settings.enabled) return;
    this.reload().catch((error: unknown) => this.log.warn({ err: error, breaker: this.name }, 'the breaker could not be read'));
  }

  private normalPassage(): Passage {
    return {
      succeeded: async () => {
        if (!this.isClosed() || this.known?.failures === 0) return;
        await this.store.recordSuccess(this.name);
        await this.reload();
      },
      failed: async (error) => {
        const { failureThreshold: threshold, resetSeconds: waitSeconds } = this.settings;
        await this.store.recordFailure(this.name, { threshold, waitSeconds }, failureOf(error));
        await this.reload();
      },
      abandoned: () => Promise.resolve(),
    };
  }

  private probePassage(token: string): Passage {
    const then = async (change: Promise<void>): Promise<void> => {
      await change;
      await this.reload();
    };
    return {
      succeeded: () => then(this.store.close(this.name, token)),
      failed: (error) => then(this.store.reopen(this.name, token, failureOf(error))),
      abandoned: () => then(this.store.release(this.name, token)),
    };
  }

  /** Reads the state; who asks while a read is under way gets the one after it, which cannot be older than the question. */
  private async reload(): Promise<void> {
    while (this.reading) await this.reading;
    this.reading = this.read().finally(() => {
      this.reading = undefined;
    });
    await this.reading;
  }

  private async read(): Promise<void> {
    const before = this.known?.state;
    const stored = await this.store.read(this.name);
    this.readAt = this.nowMs();
    this.known = stored;
    this.probeAt = this.readAt + (stored.probeInMs ?? 0);
    if (before !== undefined && before !== stored.state) {
      const level = stored.state === 'closed' ? 'info' : 'warn';
      this.log[level]({ breaker: this.name, state: stored.state, reason: stored.reason, probeInMs: stored.probeInMs }, 'breaker changed');
    }
  }

  private isClosed(): boolean {
    return this.known?.state === 'closed';
  }

  private rejection(endpoint: string): ZohoBreakerOpenError {
    return new ZohoBreakerOpenError({ endpoint, retryAfterMs: Math.max(0, Math.ceil(this.probeAt - this.nowMs())) });
  }

  private nowMs(): number {
    return this.clock.now().getTime();
  }
}

function failureOf(error: ZohoTransientError): BreakerFailure {
  return { reason: error.code, retryAfterSeconds: (error.retryAfterMs ?? 0) / 1000 };
}
