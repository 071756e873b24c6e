import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { NewDeadLettersQuery } from '@tds/queue';
import { deadLettersPerHour } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';

const MINUTES = 60;
/** So many times the threshold is more than bad luck. */
const ERROR_FACTOR = 5;

@Injectable()
export class DeadLetterGrowthRule implements AlertRule {
  readonly id = 'dead_letters.growth';
  readonly scope = 'cluster';
  readonly thresholds = [deadLettersPerHour];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const limit = this.settings.get(deadLettersPerHour);
    const { count, commonest } = await this.queries.execute(new NewDeadLettersQuery(MINUTES));
    if (count < limit) return [];
    const reason = commonest === null ? '' : ` The commonest reason: ${commonest.errorCode ?? 'unnamed'} (${commonest.entityType}).`;
    return [
      {
        severity: count >= limit * ERROR_FACTOR ? 'error' : 'warning',
        title: `${count} new dead letters within an hour`,
        message: `${count} records could not be mirrored and are still open.${reason}`,
        details: { new_dead_letters: count, entity_type: commonest?.entityType, error_code: commonest?.errorCode },
      },
    ];
  }
}
