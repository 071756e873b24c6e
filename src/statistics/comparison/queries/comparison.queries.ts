import { Query } from '@nestjs/cqrs';
import type { ComparisonLevel, DifferenceKind, DifferenceSeverity, FieldDifference } from '../comparison';
import type { RecommendedAction } from '../recommendation';

/** A comparison as people see it. Figures are null until it is completed. */
export interface ComparisonView {
  readonly id: string;
  readonly entityType: string;
  readonly status: 'running' | 'completed' | 'failed';
  readonly level: ComparisonLevel;
  readonly scope: 'listing' | 'records';
  readonly requestedBy: string;
  readonly repairRunId: string | null;
  readonly total: number | null;
  readonly processed: number;
  readonly listedAt: Date | null;
  readonly zohoCount: number | null;
  readonly localCount: number | null;
  readonly matched: number | null;
  readonly missingLocal: number | null;
  readonly missingZoho: number | null;
  readonly stale: number | null;
  readonly different: number | null;
  readonly inFlight: number | null;
  readonly repeated: number | null;
  readonly matchPercentage: number | null;
  readonly dataQualityScore: number | null;
  readonly estimatedCalls: number;
  readonly apiCalls: number;
  readonly recommendation: RecommendedAction | null;
  readonly recommendationReason: string | null;
  readonly recommendationCalls: number | null;
  readonly errorSummary: string | null;
  readonly startedAt: Date;
  /** With microseconds, for cursors. */
  readonly startedAtExact: string;
  readonly endedAt: Date | null;
}

/** A record that differs. */
export interface DifferenceView {
  readonly zohoId: string;
  readonly kind: DifferenceKind;
  readonly documentId: string;
  readonly severity: DifferenceSeverity;
  readonly fields: readonly FieldDifference[];
  readonly isConfirmed: boolean;
  readonly zohoModifiedAt: Date | null;
  readonly localModifiedAt: Date | null;
  readonly note: string | null;
}

/** One comparison. Throws `ComparisonNotFoundError`. */
export class GetComparisonQuery extends Query<ComparisonView> {
  constructor(readonly id: string) {
    super();
  }
}

/** Which comparisons, newest first. */
export interface ComparisonFilter {
  readonly limit: number;
  readonly entityType?: string;
  readonly status?: ComparisonView['status'];
  readonly repairRunId?: string;
  readonly before?: { readonly startedAt: string; readonly id: string };
}

export class ListComparisonsQuery extends Query<readonly ComparisonView[]> {
  constructor(readonly filter: ComparisonFilter) {
    super();
  }
}

/** The last completed comparison of everything, of each type that has one and not older than `maxAgeSeconds`. */
export class LatestComparisonsQuery extends Query<readonly ComparisonView[]> {
  constructor(readonly maxAgeSeconds: number) {
    super();
  }
}

/** What a comparison found, in the order of ids. */
export interface DifferenceFilter {
  readonly comparisonId: string;
  readonly kinds?: readonly DifferenceKind[];
  readonly afterId?: string;
  readonly limit: number;
}

export class ListDifferencesQuery extends Query<readonly DifferenceView[]> {
  constructor(readonly filter: DifferenceFilter) {
    super();
  }
}

/** A difference of one record, with the comparison that found it. */
export interface DifferenceOfRecord extends DifferenceView {
  readonly comparisonId: string;
  readonly level: ComparisonLevel;
  readonly requestedBy: string;
  readonly correlationId: string | null;
  readonly comparedAt: Date;
}

/** What comparisons that ended before an instant found about a record, newest first. Those it agreed in left no row. */
export class DifferencesOfRecordQuery extends Query<readonly DifferenceOfRecord[]> {
  constructor(
    readonly entityType: string,
    readonly zohoId: string,
    readonly before: Date,
    readonly limit: number,
  ) {
    super();
  }
}
