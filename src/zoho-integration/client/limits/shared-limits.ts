import { loadSql, type Tx } from '@libs/pg';
import type { Database } from '@tds/platform/database';
import type { CallPurpose } from '@tds/sync';
import type { RateLimitReading } from '../http/http-answer';
import { dailyBudget, minuteCapacity } from './lanes';

const ensureLimits = loadSql(__dirname, 'sql/ensure-limits.sql');
const lockLimits = loadSql(__dirname, 'sql/lock-limits.sql');
const leasePermits = loadSql(__dirname, 'sql/lease-permits.sql');
const observeQuota = loadSql(__dirname, 'sql/observe-quota.sql');
const exhaustQuota = loadSql(__dirname, 'sql/exhaust-quota.sql');
const pauseOrganization = loadSql(__dirname, 'sql/pause-organization.sql');
const readQuota = loadSql(__dirname, 'sql/read-quota.sql');

const SOURCE = 'zoho';

/** A leased permit is good for this long, ms. */
export const PERMIT_LIFE_MS = 500;
/**
 * Width of the window, s: Zoho's 60, plus the 0.25 of a slot and the 0.5 a permit may lie about before it is used. Costs 1.25 % of the
 * rate and keeps the promise "never more than N in any 60 seconds" without a row per call.
 */
const WINDOW_SECONDS = 60.75;

/**
 * A reading is written some seconds after it was taken: at Zoho's limits no more calls than this were granted since. A larger difference is
 * another matter, such as permits that were leased in blocks and never used.
 */
const MAX_IN_DOUBT = 100;

/** What asking for permits led to. */
export type Lease =
  | {
      readonly kind: 'granted';
      readonly permits: number;
      /** How full the lane's share of the window is now. */
      readonly used: number;
      readonly capacity: number;
      readonly oldestLeavesInMs: number;
    }
  /** The minute is full, or Zoho asked for a pause. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Nothing left today, for this lane or at all. */
  | { readonly kind: 'spent'; readonly isQuota: boolean; readonly retryAfterMs: number };

/** The organisation's daily quota and what stands in the way of calls. */
export interface ZohoQuota {
  /** Calls a day; null until Zoho told or somebody configured it. */
  readonly limit: number | null;
  readonly remaining: number | null;
  /** `limit - remaining`: all calls of the organisation, also those of others. */
  readonly usedToday: number | null;
  /** When the count starts anew; null where not known. */
  readonly resetsAt: Date | null;
  /** Until then, by the database's clock. */
  readonly resetsInMs: number | null;
  /** When Zoho last told; null before. */
  readonly observedAt: Date | null;
  readonly pausedUntil: Date | null;
  readonly pauseReason: string | null;
  /** Our own calls of the last 60 seconds. */
  readonly lastMinute: number;
}

interface LockedLimits {
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly resetsInMs: number | null;
  readonly pausedForMs: number;
}

export interface SharedLimitsSettings {
  readonly organizationId: string;
  readonly requestsPerMinute: number;
  /** A configured daily number, which counts where it is below Zoho's; undefined: Zoho's alone. */
  readonly dailyQuotaCap: number | undefined;
}

/** The limits all processes share, in PostgreSQL: the sliding minute, the day's quota, and pauses Zoho asked for. */
export class SharedLimits {
  private readonly key: readonly [string, string];

  constructor(
    private readonly database: Database,
    private readonly settings: SharedLimitsSettings,
  ) {
    this.key = [SOURCE, settings.organizationId];
  }

  /** Up to `wanted` permits for a lane. They are counted as calls from now on, used or not. */
  async lease(lane: CallPurpose, wanted: number): Promise<Lease> {
    return this.database.transaction(async (tx) => {
      const limits = await this.lock(tx);
      if (limits.pausedForMs > 0) return { kind: 'wait', ms: limits.pausedForMs };
      const { limit, remaining, resetsInMs } = limits;
      if (remaining !== null && resetsInMs !== null) {
        const budget = dailyBudget(lane, { limit: limit ?? 0, remaining, resetsInMs });
        if (!budget.isOpen) return { kind: 'spent', isQuota: remaining <= 0, retryAfterMs: budget.retryAfterMs };
      }
      return this.leaseOfMinute(tx, lane, Math.min(wanted, remaining ?? wanted));
    });
  }

  /** Takes Zoho's word on the day's quota. */
  async observe({ limit, remaining, resetSeconds }: RateLimitReading): Promise<void> {
    const cap = Math.min(this.settings.dailyQuotaCap ?? limit, limit);
    const inDoubt = Math.min(this.settings.requestsPerMinute, MAX_IN_DOUBT);
    await this.database.query(observeQuota, [...this.key, cap, Math.max(0, remaining - (limit - cap)), resetSeconds, inDoubt]);
  }

  /** No call until the day is over. */
  async exhaust(resetMs: number): Promise<void> {
    await this.database.query(exhaustQuota, [...this.key, resetMs / 1000]);
  }

  /** No call for `ms`, by any process. */
  async pause(ms: number, reason: string): Promise<void> {
    await this.database.query(pauseOrganization, [...this.key, ms, reason]);
  }

  async quota(): Promise<ZohoQuota> {
    const [row] = await this.database.query<Omit<ZohoQuota, 'usedToday'>>(readQuota, this.key);
    if (!row) {
      const nothing = { limit: null, remaining: null, usedToday: null, resetsAt: null, resetsInMs: null, observedAt: null };
      return { ...nothing, pausedUntil: null, pauseReason: null, lastMinute: 0 };
    }
    const usedToday = row.limit === null || row.remaining === null ? null : row.limit - row.remaining;
    return { ...row, usedToday };
  }

  private async lock(tx: Tx): Promise<LockedLimits> {
    const [locked] = await tx.query<LockedLimits>(lockLimits, this.key);
    if (locked) return locked;
    await tx.query(ensureLimits, [...this.key, this.settings.dailyQuotaCap ?? null]);
    const [created] = await tx.query<LockedLimits>(lockLimits, this.key);
    return created as LockedLimits;
  }

  private async leaseOfMinute(tx: Tx, lane: CallPurpose, wanted: number): Promise<Lease> {
    const capacity = minuteCapacity(lane, this.settings.requestsPerMinute);
    const [row] = await tx.query<{ granted: number; used: number; oldestLeavesInMs: number; roomInMs: number }>(leasePermits, [
      ...this.key,
      wanted,
      capacity,
      WINDOW_SECONDS,
    ]);
    const { granted, used, oldestLeavesInMs, roomInMs } = row as NonNullable<typeof row>;
    if (granted === 0) return { kind: 'wait', ms: Math.max(1, Math.ceil(roomInMs)) };
    return { kind: 'granted', permits: granted, used: used + granted, capacity, oldestLeavesInMs };
  }
}
