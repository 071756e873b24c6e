import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { LatestComparisonsQuery } from '@tds/statistics';
import { titleOfType } from '@tds/sync';
import { agreementTarget } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';

/** How old a comparison may be to tell of today, s. */
const MAX_AGE_SECONDS = 7 * 86_400;
/** Percentage points below the target that are no longer a few records. */
const ERROR_BELOW_TARGET = 5;

@Injectable()
export class AgreementRule implements AlertRule {
  readonly id = 'agreement.below_target';
  readonly scope = 'cluster';
  readonly thresholds = [agreementTarget];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const target = this.settings.get(agreementTarget);
    const comparisons = await this.queries.execute(new LatestComparisonsQuery(MAX_AGE_SECONDS));
    return comparisons.flatMap(({ id, entityType, matchPercentage, recommendationReason }): Condition[] => {
      if (matchPercentage === null || matchPercentage >= target) return [];
      return [
        {
          subject: entityType,
          severity: matchPercentage < target - ERROR_BELOW_TARGET ? 'error' : 'warning',
          title: `${titleOfType(entityType)}: ${matchPercentage}% agree with Zoho`,
          message: `The target is ${target}%. ${recommendationReason ?? 'Some records differ from Zoho.'}`,
          details: { entity_type: entityType, match_percentage: matchPercentage, target, comparison_id: id },
        },
      ];
    });
  }
}
