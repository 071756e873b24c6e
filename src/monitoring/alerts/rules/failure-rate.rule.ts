import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { FailureShareQuery } from '@tds/queue';
import { failureRateMinimum, failureRateMinutes, failureRatePercent } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';

/** Share of failures, in percent, that is a catastrophe whatever the threshold. */
const CRITICAL_PERCENT = 50;

@Injectable()
export class FailureRateRule implements AlertRule {
  readonly id = 'queue.failure_rate';
  readonly scope = 'cluster';
  readonly thresholds = [failureRatePercent, failureRateMinutes, failureRateMinimum];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const minutes = this.settings.get(failureRateMinutes);
    const limit = this.settings.get(failureRatePercent);
    const minimum = this.settings.get(failureRateMinimum);
    const { failed, completed } = await this.queries.execute(new FailureShareQuery(minutes, limit, minimum));
    const ended = failed + completed;
    const percent = ended === 0 ? 0 : (100 * failed) / ended;
    if (failed === 0 || ended < minimum || percent <= limit) return [];
    const shown = Math.round(percent * 10) / 10;
    return [
      {
        severity: percent >= CRITICAL_PERCENT ? 'critical' : 'error',
        title: `${shown}% of the jobs fail`,
        message: `Of the ${ended} jobs that ended within ${minutes} minutes ${failed} were given up; up to ${limit}% may.`,
        details: { failed, ended, percent: shown, minutes },
      },
    ];
  }
}
