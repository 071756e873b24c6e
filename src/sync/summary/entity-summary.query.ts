import { Query } from '@nestjs/cqrs';

/** How an entity type stands: what is mirrored, what waits, and how its last day went. */
export interface EntitySummary {
  readonly entityType: string;
  /** End of the last completed run over it, or over the type in whose documents it comes. */
  readonly lastSyncAt: Date | null;
  /** Living rows of the mirror. */
  readonly rows: number;
  /** Jobs that wait or run. */
  readonly pending: number;
  /** Jobs of the last 24 hours that ended for good, by how. */
  readonly completed24h: number;
  readonly failed24h: number;
}

/** All entity types. At most a minute old. */
export class EntitySummaryQuery extends Query<readonly EntitySummary[]> {}
