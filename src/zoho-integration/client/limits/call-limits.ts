import type { Clock } from '@libs/resilience';
import type { Database } from '@tds/platform/database';
import type { CallPurpose } from '@tds/sync';
import type { RateLimitReading } from '../http/http-answer';
import type { ZohoClientSettings } from '../zoho-client.settings';
import type { ZohoLog } from '../zoho-log';
import { ZohoQuotaError, ZohoTransientError } from '../zoho.errors';
import { CallLimiter, type Release } from './call-limiter';
import { QuotaWatch } from './quota-watch';
import { SharedLimits, type ZohoQuota } from './shared-limits';

/** Wait after a refusal that named none, ms. */
const DEFAULT_PAUSE_MS = 60_000;

/** All limits on calls to one organisation, as the caller sees them: ask before a call, tell what came of it. */
export class CallLimits {
  private readonly shared: SharedLimits;
  private readonly limiter: CallLimiter;
  private readonly watch: QuotaWatch;

  constructor(database: Database, settings: ZohoClientSettings, clock: Clock, log: ZohoLog) {
    this.shared = new SharedLimits(database, settings);
    this.limiter = new CallLimiter(this.shared, settings, clock);
    this.watch = new QuotaWatch(this.shared, clock, log);
  }

  /** Resolves when a call of this lane may go; see CallLimiter. */
  acquire(lane: CallPurpose, endpoint: string, signal?: AbortSignal): Promise<Release> {
    return this.limiter.acquire(lane, endpoint, signal);
  }

  /** An answer told the daily quota. */
  observe(reading: RateLimitReading): void {
    this.watch.seen(reading);
  }

  /** How a call ended: refusals of Zoho's own limits hold back everyone who would only be refused too. */
  async note(error: unknown): Promise<void> {
    if (error instanceof ZohoQuotaError) await this.shared.exhaust(error.retryAfterMs ?? DEFAULT_PAUSE_MS);
    if (!(error instanceof ZohoTransientError)) return;
    if (error.code === 'zoho.too_many_in_flight') this.limiter.narrow();
    if (error.code === 'zoho.rate_limited') await this.shared.pause(error.retryAfterMs ?? DEFAULT_PAUSE_MS, error.code);
  }

  /** The daily quota, any pause, and the last minute's calls. */
  async quota(): Promise<ZohoQuota> {
    await this.watch.flush();
    return this.shared.quota();
  }

  /** Sends away who waits, and writes down the quota as last told. */
  async close(reason: Error): Promise<void> {
    this.limiter.close(reason);
    await this.watch.flush();
  }
}
