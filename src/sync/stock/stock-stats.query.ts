import { Query } from '@nestjs/cqrs';

/** Sums over all places, as decimal strings: accounting stock and physical stock apart. */
export interface StockTotals {
  readonly onHand: string;
  readonly available: string;
  readonly committed: string;
  readonly actualAvailable: string;
  readonly actualCommitted: string;
}

/** What the mirror says of stock. */
export interface StockStats {
  readonly products: number;
  readonly locations: number;
  /** Rows, one per product and place. */
  readonly rows: number;
  readonly outOfStock: number;
  readonly negative: number;
  readonly totals: StockTotals;
  /** Oldest and newest instant at which a living row was written. */
  readonly oldestWrittenAt: Date | null;
  readonly newestWrittenAt: Date | null;
  /** When every product was last read. */
  readonly lastFullPassAt: Date | null;
  /** Products on documents that changed since the last stock run. */
  readonly movedSinceLastRun: number;
}

/** Stock at a glance. */
export class StockStatsQuery extends Query<StockStats> {}
