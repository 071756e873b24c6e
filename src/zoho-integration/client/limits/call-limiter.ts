import type { Clock } from '@libs/resilience';
import type { CallPurpose } from '@tds/sync';
import { ZohoQuotaError } from '../zoho.errors';
import { isPaced, rankOf } from './lanes';
import { type Lease, PERMIT_LIFE_MS, type SharedLimits } from './shared-limits';
import { WaitingLine } from './waiting-line';

/** Ends a permitted call: its place among the calls in flight is free again. */
export type Release = () => void;

interface Waiter {
  readonly lane: CallPurpose;
  readonly endpoint: string;
  readonly admit: (release: Release) => void;
  readonly refuse: (error: unknown) => void;
}

export interface CallLimiterSettings {
  readonly requestsPerMinute: number;
  /** Calls in flight of this process. Each process counts for itself: Zoho bears 5 to 10, so two processes fit the default of 4. */
  readonly maxConcurrency: number;
}

/** Leases a second, about: wide limits are leased in blocks, so that the database is asked ten times a second and not for every call. */
const LEASES_PER_SECOND = 10;
/** After Zoho called us too concurrent, half as many calls are in flight for this long, ms. */
const NARROW_MS = 60_000;

/**
 * Lets calls go when the minute, the day and the number in flight allow it, the most urgent lane first. What is shared between
 * processes is in `SharedLimits`; here is the line of this process's callers.
 */
export class CallLimiter {
  private readonly line = new WaitingLine<Waiter>();
  private inFlight = 0;
  private permits = { left: 0, rank: 0, endAt: 0 };
  private pacedNotBefore = 0;
  private narrowUntil = 0;
  private isServing = false;
  private rest: AbortController | undefined;

  constructor(
    private readonly shared: SharedLimits,
    private readonly settings: CallLimiterSettings,
    private readonly clock: Clock,
  ) {}

  /**
   * Resolves when one call may go; call the result when it has ended.
   * @throws ZohoQuotaError when the lane has nothing left today, the signal's reason, or what made the database unreachable.
   */
  acquire(lane: CallPurpose, endpoint: string, signal?: AbortSignal): Promise<Release> {
    signal?.throwIfAborted();
    return new Promise<Release>((resolve, reject) => {
      const onAbort = (): void => {
        if (!this.line.leave(waiter)) return;
        this.rest?.abort();
        reject(signal?.reason as Error);
      };
      const settled = (): void => signal?.removeEventListener('abort', onAbort);
      const waiter: Waiter = {
        lane,
        endpoint,
        admit: (release) => {
          settled();
          resolve(release);
        },
        refuse: (error) => {
          settled();
          reject(error as Error);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.line.join(waiter);
      // Only who comes to stand first can change what the server of the line is resting for.
      if (this.line.first() === waiter) this.rest?.abort();
      this.wake();
    });
  }

  /** Zoho said too many calls were in flight: half of them for a minute. */
  narrow(): void {
    this.narrowUntil = this.nowMs() + NARROW_MS;
  }

  /** Sends everyone in the line away with `reason`. Calls in flight are not touched. */
  close(reason: Error): void {
    this.dismissAll(reason);
    this.rest?.abort();
  }

  private wake(): void {
    if (this.isServing || !this.canServe()) return;
    this.isServing = true;
    this.serve()
      .catch((error: unknown) => this.dismissAll(error))
      .finally(() => {
        this.isServing = false;
        // Somebody may have joined after the last look and before this line.
        this.wake();
      });
  }

  /** Serves the line until it is empty or all places in flight are taken. Looks again who is first after everything it waited for. */
  private async serve(): Promise<void> {
    for (let waiter = this.line.first(); waiter && this.canServe(); waiter = this.line.first()) {
      const gapMs = isPaced(waiter.lane) ? this.pacedNotBefore - this.nowMs() : 0;
      if (this.hasPermitFor(waiter.lane)) this.admit(waiter);
      else if (gapMs > 0) await this.restFor(gapMs);
      else await this.leaseFor(waiter);
    }
  }

  private admit(waiter: Waiter): void {
    this.line.leave(waiter);
    this.permits.left--;
    this.inFlight++;
    let isReleased = false;
    waiter.admit(() => {
      if (isReleased) return;
      isReleased = true;
      this.inFlight--;
      this.wake();
    });
  }

  private async leaseFor({ lane, endpoint }: Waiter): Promise<void> {
    const lease = await this.shared.lease(lane, this.blockSize());
    switch (lease.kind) {
      case 'granted':
        this.permits = { left: lease.permits, rank: rankOf(lane), endAt: this.nowMs() + PERMIT_LIFE_MS };
        if (isPaced(lane)) this.pacedNotBefore = this.nowMs() + this.gapAfter(lease);
        return;
      case 'wait':
        return this.restFor(lease.ms);
      case 'spent':
        // Less urgent lanes leave more free, so for them it is spent as well.
        for (const waiter of this.line.dismissFrom(lane)) waiter.refuse(spentError(lease, endpoint));
    }
  }

  /** Permits leased for a lane keep its reserve; a less urgent one must ask for itself. */
  private hasPermitFor(lane: CallPurpose): boolean {
    return this.permits.left > 0 && this.permits.rank >= rankOf(lane) && this.nowMs() < this.permits.endAt;
  }

  /**
   * Ms until the next paced call. Half of a minute may be spent at once; the rest is spread over the time until the window begins
   * to empty, so that it is never full for long and an urgent call finds room within one gap.
   */
  private gapAfter({ used, capacity, oldestLeavesInMs }: Extract<Lease, { kind: 'granted' }>): number {
    if (this.blockSize() > 1 || used <= capacity / 2) return 0;
    return oldestLeavesInMs / Math.max(1, capacity - used);
  }

  private blockSize(): number {
    return Math.max(1, Math.floor(this.settings.requestsPerMinute / 60 / LEASES_PER_SECOND));
  }

  private dismissAll(reason: unknown): void {
    for (const waiter of this.line.dismissFrom('webhook_refetch')) waiter.refuse(reason);
  }

  private canServe(): boolean {
    return this.line.size > 0 && this.inFlight < this.places();
  }

  private places(): number {
    const { maxConcurrency } = this.settings;
    return this.nowMs() < this.narrowUntil ? Math.max(1, Math.floor(maxConcurrency / 2)) : maxConcurrency;
  }

  private async restFor(ms: number): Promise<void> {
    const rest = new AbortController();
    this.rest = rest;
    await this.clock.sleep(ms, rest.signal).catch(() => undefined);
    this.rest = undefined;
  }

  private nowMs(): number {
    return this.clock.now().getTime();
  }
}

function spentError({ isQuota, retryAfterMs }: Extract<Lease, { kind: 'spent' }>, endpoint: string): ZohoQuotaError {
  return isQuota
    ? new ZohoQuotaError('zoho.daily_quota', 'no calls are left today', { endpoint, retryAfterMs })
    : new ZohoQuotaError('zoho.daily_budget_reserved', 'the calls left today are reserved for more urgent work', {
        endpoint,
        retryAfterMs,
      });
}
