import { Injectable, Logger } from '@nestjs/common';
import { AlertLedger } from '@tds/platform/alerts';
import type { Firing } from '@tds/platform/scheduling';
import type { RunnableMode, ScheduleGate } from '@tds/sync';
import { ZohoClient } from '../client';
import { type Forecast, isAmongShare } from './forecast';
import { QuotaPlanner } from './quota-planner';

const RULE = 'zoho.quota_forecast';

/**
 * Thins out schedules before the day's calls run out, the least urgent first, and says so in an alert. A forecast that cannot be made holds
 * nothing back: the lanes' reserves and Zoho's own count still stand.
 */
@Injectable()
export class QuotaGate implements ScheduleGate {
  private readonly log = new Logger(QuotaGate.name);
  /** What this process last told; only a change is written. */
  private isTold: boolean | undefined;

  constructor(
    private readonly planner: QuotaPlanner,
    private readonly alerts: AlertLedger,
    private readonly client: ZohoClient,
  ) {}

  async refusalOf(mode: RunnableMode, firing: Firing): Promise<string | null> {
    try {
      // A millisecond before it is due, so that the present firing counts among those to come.
      const { forecast, since } = await this.planner.outlook(new Date(firing.dueAt.getTime() - 1));
      if (!forecast) return null;
      await this.tell(forecast);
      const schedule = forecast.schedules.find((each) => each.mode === mode);
      if (!schedule || schedule.share >= 1) return null;
      const isWanted = isAmongShare(this.planner.numberInDay(firing, since), schedule.share);
      return isWanted ? null : `the day's calls suffice for ${Math.floor(schedule.share * 100)}% of its firings`;
    } catch (err) {
      this.log.warn({ err }, 'the quota could not be forecast');
      return null;
    }
  }

  private async tell(forecast: Forecast): Promise<void> {
    const key = `${RULE}:${this.client.organizationId}`;
    if (forecast.isTight && this.isTold !== true) {
      await this.alerts.raise({ rule: RULE, severity: 'warning', dedupeKey: key, ...alertText(forecast) });
      this.isTold = true;
    } else if (forecast.isEasy && this.isTold !== false) {
      await this.alerts.resolve(key);
      this.isTold = false;
    }
  }
}

function alertText({ expectedCalls, expectedRemaining, schedules }: Forecast) {
  const stretched = schedules.filter(({ share }) => share < 1);
  const kept = stretched.map(({ mode, share }) => `${mode} to ${Math.floor(share * 100)}%`).join(', ');
  return {
    title: "Zoho's calls of the day do not suffice",
    message: `Everything planned until the count starts anew would take ${expectedCalls} calls, ${Math.abs(expectedRemaining)} ${expectedRemaining < 0 ? 'more than there are' : 'fewer than there are, which is too close'}. Schedules are thinned out: ${kept}. Webhooks go on. Fewer scheduled runs, or a plan with more calls, end this.`,
    details: {
      expected_calls: expectedCalls,
      expected_remaining: expectedRemaining,
      stretched: stretched.map(({ mode, share }) => ({ mode, share })),
    },
  };
}
