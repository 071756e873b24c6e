import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { type Firing, Schedules } from '@tds/platform/scheduling';
import { SCHEDULE_OF_MODE, type CallPurpose, type ScheduledMode } from '@tds/sync';
import { ZohoConnection, type ZohoQuota } from '../client';
import { CallUsage, type PurposeUsage } from './call-usage';
import { BY_URGENCY, type Forecast, forecastOf } from './forecast';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Purposes of calls no schedule makes. */
const UNPLANNED: ReadonlySet<CallPurpose> = new Set(['webhook_refetch', 'user', 'verification']);

/** The quota of today as far as it is known. */
export interface QuotaOutlook {
  readonly quota: ZohoQuota;
  /** When the day of the count began; where Zoho has not told, 24 hours ago. */
  readonly since: Date;
  readonly usage: readonly PurposeUsage[];
  /** Null until Zoho told its limit. */
  readonly forecast: Forecast | null;
}

/** Looks ahead to the end of the quota day: what was spent, at which rate, and what is planned. */
@Injectable()
export class QuotaPlanner {
  constructor(
    private readonly connection: ZohoConnection,
    private readonly usage: CallUsage,
    private readonly schedules: Schedules,
    private readonly clock: Clock,
  ) {}

  /** @param from The instant from which firings are to come; the default leaves out one that is due now. */
  async outlook(from: Date = this.clock.now()): Promise<QuotaOutlook> {
    const quota = await this.connection.quota();
    const now = this.clock.now();
    const leftMs = quota.resetsInMs ?? 0;
    const since = new Date(now.getTime() + leftMs - DAY_MS);
    const usage = await this.usage.between(since, now);
    const { limit, remaining } = quota;
    if (limit === null || remaining === null) return { quota, since, usage, forecast: null };
    // With an unknown reset a whole day is planned for.
    const endsAt = new Date(now.getTime() + (quota.resetsInMs ?? DAY_MS));
    const forecast = forecastOf({
      limit,
      remaining,
      hoursLeft: (endsAt.getTime() - now.getTime()) / HOUR_MS,
      unplannedPerHour: await this.unplannedPerHour(now, since, usage),
      firings: this.firings(from, endsAt),
      callsPerFiring: await this.usage.perFiring(),
    });
    return { quota, since, usage, forecast };
  }

  /** Which firing of its quota day this is, from 1. */
  numberInDay({ name, dueAt }: Pick<Firing, 'name' | 'dueAt'>, since: Date): number {
    return Math.max(1, this.schedules.dueCount(name, since, dueAt));
  }

  /** Today's rate, or that of the last 24 hours where it is higher: a day that began a minute ago tells nothing yet. */
  private async unplannedPerHour(now: Date, since: Date, today: readonly PurposeUsage[]): Promise<number> {
    const hoursToday = Math.max(1, (now.getTime() - since.getTime()) / HOUR_MS);
    const lastDay = await this.usage.between(new Date(now.getTime() - DAY_MS), now);
    return Math.max(unplannedCalls(today) / hoursToday, unplannedCalls(lastDay) / 24);
  }

  private firings(from: Date, until: Date): Readonly<Record<ScheduledMode, number>> {
    const counts = BY_URGENCY.map((mode) => [mode, this.schedules.dueCount(SCHEDULE_OF_MODE[mode], from, until)] as const);
    return Object.fromEntries(counts) as Record<ScheduledMode, number>;
  }
}

function unplannedCalls(usage: readonly PurposeUsage[]): number {
  return usage.filter(({ purpose }) => UNPLANNED.has(purpose)).reduce((sum, { calls }) => sum + calls, 0);
}
