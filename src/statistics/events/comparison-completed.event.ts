/** What a comparison found, in short. `scope: records` is the check of a repair and says nothing of the whole type. */
export interface ComparisonFacts {
  readonly comparison_id: string;
  readonly entity_type: string;
  readonly scope: 'listing' | 'records';
  readonly match_percentage: number;
  readonly data_quality_score: number;
  readonly in_flight: number;
}

/** A comparison was completed. */
export class ComparisonCompletedEvent {
  readonly event_type = 'tds.comparison.completed';
  readonly module = 'tds';
  constructor(
    readonly occurred_at: Date,
    readonly correlation_id: string,
    readonly data: ComparisonFacts,
  ) {}
}
