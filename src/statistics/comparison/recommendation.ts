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
  /** Nobody can be asked for a single record: that one is gone only the listing says. */
  readonly isFoundByListingAlone: boolean;
}

/** More than this share of records gone at the source is nothing to act on unasked. */
const REVIEW_FROM_SHARE = 0.05;

/** The recommendation for a type. */
export function recommend({ counts, ahead, callsToList, callsToRepair, isFoundByListingAlone }: RecommendationFacts): Recommendation {
  const { missingLocal, missingZoho, stale, different, records } = counts;
  const behind = missingLocal + stale;
  const drift = behind + missingZoho + different;
  if (drift === 0) return { action: 'no_sync_needed', reason: 'Every record agrees.', apiCalls: 0 };
  if (isFoundByListingAlone && missingZoho > 0) {
    const reason = `Zoho does not list ${missingZoho} of ${records} records, and has no other answer about them. Look for them in Zoho; a repair deletes what its listing does not hold.`;
    return { action: 'manual_review', reason, apiCalls: callsToRepair };
  }
  if (missingZoho > Math.max(10, records * REVIEW_FROM_SHARE)) {
    const reason = `Zoho does not list ${missingZoho} of ${records} records. Look at some of them before anything is deleted; a repair asks for each.`;
    return { action: 'manual_review', reason, apiCalls: callsToRepair };
  }
  if (drift === behind && ahead === behind) {
    return {
      action: 'incremental_sync',
      reason: `${counted(behind, 'record')} changed since the last sync; the next incremental run reads what changed.`,
      apiCalls: 1,
    };
  }
  if (different === 0 && callsToList <= callsToRepair) {
    return {
      action: 'full_sync',
      reason: `${counted(drift, 'record')} missing, old or gone, and no incremental run would find out.`,
      apiCalls: callsToList,
    };
  }
  const reason = `${counted(drift, 'record')} in a disagreement no sync looks for; a repair costs ${counted(callsToRepair, 'call')}.`;
  return { action: 'manual_review', reason, apiCalls: callsToRepair };
}

/** `1 record`, `4 records`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
