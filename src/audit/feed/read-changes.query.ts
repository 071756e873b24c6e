import { Query } from '@nestjs/cqrs';
import type { FeedEvent, FeedFilter } from './feed-event';

/** A change and, where asked for, the record as it is now; null where the mirror has none any more. */
export interface Change extends FeedEvent {
  readonly record?: object | null;
}

/** A page of changes and the cursor to go on from. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly next: string;
}

/** What to read of the feed. */
export interface ChangesRequest {
  /** Cursor; absent: from the beginning of what is kept. */
  readonly after?: string;
  readonly filter: FeedFilter;
  readonly limit: number;
  readonly withRecords: boolean;
  /** How long to wait for the first change where there is none, ms. */
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/** Changes after a cursor. Throws `CursorExpiredError`, `CursorOfAnotherDatabaseError`. */
export class ReadChangesQuery extends Query<Changes> {
  constructor(readonly request: ChangesRequest) {
    super();
  }
}
