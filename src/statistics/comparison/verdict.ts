import type { ComparisonCounts, ComparisonLevel } from './comparison';
import type { Recommendation } from './recommendation';

/** What became of a comparison. */
export interface Verdict {
  readonly counts: ComparisonCounts;
  readonly matched: number;
  /** 0..100, cut to two decimals: 100 means that nothing differs. */
  readonly matchPercentage: number;
  /** 0..100, `docs/agreement.md`. */
  readonly dataQualityScore: number;
  /** Records that drifted the time before too. */
  readonly repeated: number;
  readonly recommendation: Recommendation;
}

/** How much a different record counts, by its worst field. */
const WEIGHT = { error: 1, warning: 0.5, info: 0.1 } as const;

/** Different records by their worst field. */
export type DifferentBySeverity = Readonly<Partial<Record<keyof typeof WEIGHT, number>>>;

/**
 * Records that agree, and their share of all that were judged: of both sides together, without what is on its way. Of counts alone no record is
 * known, so the smaller number is set against the larger.
 */
export function agreement(
  level: ComparisonLevel,
  counts: ComparisonCounts,
): { readonly matched: number; readonly matchPercentage: number } {
  const { zohoCount, localCount, records, missingLocal, missingZoho, stale, different, inFlight } = counts;
  if (level === 'counts') {
    const matched = Math.min(zohoCount, localCount);
    return { matched, matchPercentage: percentage(matched, Math.max(zohoCount, localCount)) };
  }
  const matched = records - missingLocal - missingZoho - stale - different - inFlight;
  return { matched, matchPercentage: percentage(matched, records - inFlight) };
}

/**
 * The data quality score: completeness × currency × accuracy × 100. A product, so that one broken aspect can't hide behind the others.
 * - completeness: records there on both sides, of all;
 * - currency: records of Zoho's version, of those on both sides;
 * - accuracy: 1 minus the weight of different records, of those on both sides.
 */
export function dataQualityScore(level: ComparisonLevel, counts: ComparisonCounts, bySeverity: DifferentBySeverity): number {
  if (level === 'counts') return agreement(level, counts).matchPercentage;
  const judged = counts.records - counts.inFlight;
  const both = judged - counts.missingLocal - counts.missingZoho;
  const weight = Object.entries(bySeverity).reduce(
    (sum, [severity, records]) => sum + WEIGHT[severity as keyof typeof WEIGHT] * (records ?? 0),
    0,
  );
  const share = (part: number, whole: number): number => (whole <= 0 ? 1 : part / whole);
  return cut(100 * share(both, judged) * share(both - counts.stale, both) * share(both - weight, both));
}

function percentage(part: number, whole: number): number {
  return whole <= 0 ? 100 : cut((100 * part) / whole);
}

/** Two decimals, never rounded up. The epsilon undoes what division left of a whole number. */
function cut(value: number): number {
  return Math.floor(Math.max(0, value) * 100 + 1e-9) / 100;
}
