const WHAT_TO_DO =
  'take a new position (GET /api/tds/changes/position), read the records anew (GET /api/tds/entities/{type}), then follow the feed from that position';

/** The feed no longer holds what came after the cursor. */
export class CursorExpiredError extends Error {
  readonly code = 'feed.cursor_expired';
  readonly disposition = 'reject';
  constructor(at: Date, heldSince: Date) {
    super(`the cursor is of ${at.toISOString()}, the feed is kept since ${heldSince.toISOString()}: ${WHAT_TO_DO}`);
    this.name = 'CursorExpiredError';
  }
}

/** The cursor belongs to another database, or to a state this one was restored from. */
export class CursorOfAnotherDatabaseError extends Error {
  readonly code = 'feed.cursor_foreign';
  readonly disposition = 'reject';
  constructor() {
    super(`the cursor was not made by this database, or the database was restored to an earlier state since: ${WHAT_TO_DO}`);
    this.name = 'CursorOfAnotherDatabaseError';
  }
}

/** As many streams are open as one process serves. */
export class TooManyStreamsError extends Error {
  readonly code = 'feed.too_many_streams';
  readonly disposition = 'retry';
  readonly retryAfterMs = 10_000;
  constructor(limit: number) {
    super(`${limit} streams are open already`);
    this.name = 'TooManyStreamsError';
  }
}

/** The process is about to stop. */
export class FeedStoppingError extends Error {
  readonly code = 'feed.stopping';
  readonly disposition = 'retry';
  readonly retryAfterMs = 1_000;
  constructor() {
    super('the process is stopping');
    this.name = 'FeedStoppingError';
  }
}
