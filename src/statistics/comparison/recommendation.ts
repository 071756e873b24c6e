import type { ComparisonCounts } from './comparison';

/** What mends a type at the least cost. */
export type RecommendedAction = 'no_sync_needed' | 'incremental_sync' | 'full_sync' | 'manual_review';

/** What to do, why, and the calls it costs. */
export interface Recommendation {
  readonly action: RecommendedAction;
  readonly reason: string;
  readonly apiCalls: number;
}

/** What a recommendation is made from. */
export interface RecommendationFacts {
  readonly counts: ComparisonCounts;
  /** Missing or stale records the source changed after our watermark: the next incremental run meets them by itself. */
  readonly ahead: number;
  readonly callsToList: number;
  readonly callsToRepair: number;
}

/** More than this share of records gone at the source is nothing to act on unasked. */
const REVIEW_FROM_SHARE = 0.05;

/** The recommendation for a type. */
export function recommend({ counts, ahead, callsToList, callsToRepair }: RecommendationFacts): Recommendation {
  const { missingLocal, missingZoho, stale, different, records } = counts;
  const behind = missingLocal + stale;
  const drift = behind + missingZoho + different;
  if (drift === 0) return { action: 'no_sync_needed', reason: 'Every record agrees.', apiCalls: 0 };
  if (missingZoho > Math.max(10, records * REVIEW_FROM_SHARE)) {
    const reason = `Zoho does not list ${missingZoho} of ${records} records. Look at some of them before anything is deleted; a repair asks for each.`;
    return { action: 'manual_review', reason, apiCalls: callsToRepair };
  }
  if (drift === behind && ahead === behind) {
    return {
      action: 'incremental_sync',
      reason: `${behind} records changed since the last sync; the next incremental run reads them.`,
      apiCalls: 1,
    };
  }
  if (different === 0 && callsToList <= callsToRepair) {
    return {
      action: 'full_sync',
      reason: `${drift} records are missing, old or gone, and no incremental run would meet them.`,
      apiCalls: callsToList,
    };
  }
  const reason = `${drift} records disagree in a way no sync looks for; a repair of them costs ${callsToRepair} calls.`;
  return { action: 'manual_review', reason, apiCalls: callsToRepair };
}
