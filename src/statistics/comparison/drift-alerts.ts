import { Injectable } from '@nestjs/common';
import { AlertLedger, type AlertSeverity } from '@tds/platform/alerts';
import { titleOfType } from '@tds/sync';
import type { Comparison, ComparisonCounts } from './comparison';
import type { Verdict } from './verdict';

const RULE = 'agreement.drift';
/** Shares of a type's records, in percent, from which repeated drift is an error, and critical. */
const ERROR_FROM_PERCENT = 1;
const CRITICAL_FROM_PERCENT = 5;

/** Tells people of drift that stays: one comparison may be unlucky, the same record twice is not. */
@Injectable()
export class DriftAlerts {
  constructor(private readonly alerts: AlertLedger) {}

  /** Raises the alert of a type where records drifted twice in a row; resolves it where nothing drifts any more. */
  async judge({ id, entity: { definition } }: Comparison, { counts, repeated, matchPercentage, recommendation }: Verdict): Promise<void> {
    const { entityType } = definition;
    const dedupeKey = `${RULE}:${entityType}`;
    const { missingLocal, missingZoho, stale, different, records } = counts;
    if (missingLocal + missingZoho + stale + different === 0) return this.alerts.resolve(dedupeKey);
    if (repeated === 0) return undefined;
    await this.alerts.raise({
      rule: RULE,
      severity: severityOf((100 * repeated) / Math.max(1, records)),
      dedupeKey,
      title: `${titleOfType(entityType)}: not all agree with Zoho`,
      message: `Differing for the second time: ${repeated} of ${records} records. Now ${kindsOf(counts)}; ${matchPercentage}% agree. ${recommendation.reason}`,
      details: {
        comparison_id: id,
        entity_type: entityType,
        match_percentage: matchPercentage,
        repeated,
        recommendation: recommendation.action,
      },
    });
  }
}

/** `4 older here, 1 missing here`: the kinds there are. */
function kindsOf({ missingLocal, missingZoho, stale, different }: ComparisonCounts): string {
  const kinds = [
    [different, 'different'],
    [stale, 'older here'],
    [missingLocal, 'missing here'],
    [missingZoho, 'gone in Zoho'],
  ] as const;
  return kinds.flatMap(([count, kind]) => (count > 0 ? [`${count} ${kind}`] : [])).join(', ');
}

function severityOf(sharePercent: number): AlertSeverity {
  if (sharePercent >= CRITICAL_FROM_PERCENT) return 'critical';
  return sharePercent >= ERROR_FROM_PERCENT ? 'error' : 'warning';
}
