import type { Clock } from '@libs/resilience';
import { BreakerOpenError } from './breaker.errors';
import type { BreakerLog, BreakerSettings } from './breaker-settings';
import type { BreakerFailure, BreakerStore, StoredBreaker } from './breaker-store';

/** A call on its way through the breaker. Tell how it ended, exactly once. */
export interface Passage {
  /** The breaker is half open and this call decides. */
  readonly isProbe: boolean;
  /** The other side answered, if only to say no. */
  succeeded(): Promise<void>;
  failed(failure: BreakerFailure): Promise<void>;
  /** It ended without a word from the other side, e.g. cancelled. */
  abandoned(): Promise<void>;
}

/** What this process knows is read again after this, ms, should a notification have been lost. */
const FRESH_FOR_MS = 10_000;

const OPEN_PASSAGE: Passage = {
  isProbe: false,
  succeeded: () => Promise.resolve(),
  failed: () => Promise.resolve(),
  abandoned: () => Promise.resolve(),
};

/**
 * Circuit breaker of one thing outside, shared by all processes through the database, surviving restarts.
 * Own and not cockatiel's: that one keeps its state in memory, knows one wait, and reads the system's clock.
 *
 * `closed`: counts failures in a row. `open`: rejects from what this process remembers, without I/O, until the wait is over.
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
    readonly settings: BreakerSettings,
    private readonly clock: Clock,
    private readonly log: BreakerLog,
  ) {}

  /** Whether a call would be rejected now, as far as this process knows. No I/O. */
  get isOpen(): boolean {
    return this.known !== undefined && this.known.state !== 'closed' && this.nowMs() < this.probeAt;
  }

  /** What a call would be rejected with now, as far as this process knows. No I/O. */
  get rejection(): BreakerOpenError | undefined {
    return this.isOpen ? this.rejected() : undefined;
  }

  /** Rejects at once if open; for callers who are about to wait for something else first. @throws BreakerOpenError */
  check(): void {
    if (this.isOpen) throw this.rejected();
  }

  /** Lets a call pass, or rejects it. @throws BreakerOpenError, database errors. */
  async enter(): Promise<Passage> {
    if (!this.settings.enabled) return OPEN_PASSAGE;
    this.check();
    if (!this.known) await this.reload();
    else if (this.nowMs() - this.readAt > FRESH_FOR_MS) this.reloadInBackground();
    this.check();
    if (this.isClosed()) return this.normalPassage();
    const probeToken = await this.store.claimProbe(this.name);
    await this.reload();
    if (probeToken !== null) return this.probePassage(probeToken);
    if (this.isClosed()) return this.normalPassage();
    throw this.rejected();
  }

  /**
   * Lets `work` pass and tells the breaker how it ended. An error that `isFailure` denies counts as an answer, an `AbortError` as no word at all.
   * @throws BreakerOpenError, what `work` throws, database errors before `work` began.
   */
  async run<T>(work: () => Promise<T>, isFailure: (error: unknown) => boolean = () => true): Promise<T> {
    const passage = await this.enter();
    try {
      const result = await work();
      await this.note(passage.succeeded());
      return result;
    } catch (error) {
      if (isAbort(error)) await this.note(passage.abandoned());
      else await this.note(isFailure(error) ? passage.failed(failureOf(error)) : passage.succeeded());
      throw error;
    }
  }

  /** The breaker may have changed elsewhere. */
  reloadInBackground(): void {
    if (!this.settings.enabled) return;
    this.reload().catch((error: unknown) => this.log.warn({ err: error, breaker: this.name }, 'the breaker could not be read'));
  }

  /** Never fails: the caller is owed the result or the error, not our trouble in writing it down. */
  private async note(outcome: Promise<void>): Promise<void> {
    await outcome.catch((error: unknown) =>
      this.log.warn({ err: error, breaker: this.name }, 'the outcome of a call was not written down'),
    );
  }

  private normalPassage(): Passage {
    return {
      isProbe: false,
      succeeded: async () => {
        if (!this.isClosed() || this.known?.failures === 0) return;
        await this.store.recordSuccess(this.name);
        await this.reload();
      },
      failed: async (failure) => {
        const { failureThreshold: threshold, resetSeconds: waitSeconds } = this.settings;
        await this.store.recordFailure(this.name, { threshold, waitSeconds }, failure);
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
      isProbe: true,
      succeeded: () => then(this.store.close(this.name, token)),
      failed: (failure) => then(this.store.reopen(this.name, token, failure)),
      abandoned: () => then(this.store.release(this.name, token)),
    };
  }

  /** Reads the state; who asks while a read is under way gets the one after it, which cannot be older than the question. */
  async reload(): Promise<void> {
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

  private rejected(): BreakerOpenError {
    return new BreakerOpenError(this.name, Math.max(0, Math.ceil(this.probeAt - this.nowMs())));
  }

  private nowMs(): number {
    return this.clock.now().getTime();
  }
}

function isAbort(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'AbortError';
}

/** What an error says of itself: its code and the wait it asks for. */
function failureOf(error: unknown): BreakerFailure {
  const { code, name, retryAfterMs } = error as { code?: unknown; name?: unknown; retryAfterMs?: unknown };
  const reason = typeof code === 'string' ? code : String(name ?? 'error');
  return { reason, retryAfterSeconds: typeof retryAfterMs === 'number' ? retryAfterMs / 1000 : 0 };
}
