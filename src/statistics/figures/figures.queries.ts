import { Query } from '@nestjs/cqrs';
import type { RecommendedAction } from '../comparison/recommendation';
import type { Side, SideFigures } from './figures';
import type { TrendRow } from './snapshots';

/** Figures of a side, of one type. `maxAgeSeconds` is how old a listing of the source may be. Throws `FiguresNotListedError`. */
export class GetFiguresQuery extends Query<SideFigures> {
  constructor(
    readonly side: Side,
    readonly entityType: string,
    readonly maxAgeSeconds: number,
  ) {
    super();
  }
}

/** Figures of a side, of every type: ours now; the source's as they were last listed. Asks the source nothing. */
export class ListFiguresQuery extends Query<readonly SideFigures[]> {
  constructor(readonly side: Side) {
    super();
  }
}

/** The last days, of one type or all. */
export class TrendsOfFiguresQuery extends Query<readonly TrendRow[]> {
  constructor(
    readonly days: number,
    readonly entityType: string | null,
  ) {
    super();
  }
}

/** What to do about a type, by its last comparison; null figures where it was never compared. */
export interface RecommendationView {
  readonly entityType: string;
  readonly action: RecommendedAction;
  readonly reason: string;
  readonly apiCalls: number;
  readonly comparedAt: Date | null;
  readonly matchPercentage: number | null;
}

export class RecommendationsQuery extends Query<readonly RecommendationView[]> {}
