import { Query } from '@nestjs/cqrs';

/** How far an entity type is read, and by whom. All times but the watermark are of the database's clock or ours. */
export interface CursorStanding {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  /** The database's clock. */
  readonly now: Date;
  /** Highest source time of which everything is mirrored. */
  readonly watermark: Date | null;
  /** When the last whole pass began. */
  readonly fullSyncedAt: Date | null;
  /** The whole pass that is not finished. */
  readonly checkpoint: { readonly passId: string; readonly page: number; readonly startedAt: Date } | null;
  readonly isRunning: boolean;
  /** End of the last run that read changes, incremental or full. */
  readonly lastReadAt: Date | null;
}

/** All cursors there are. */
export class CursorStandingsQuery extends Query<readonly CursorStanding[]> {}
