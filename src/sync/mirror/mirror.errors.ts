/** The mirror holds no record of that id, not even a tombstone. */
export class RecordNotFoundError extends Error {
  readonly code = 'sync.record_not_found';
  readonly disposition = 'reject';
  constructor(
    readonly entityType: string,
    readonly zohoId: string,
  ) {
    super(`the mirror has no ${entityType} ${zohoId}`);
  }
}

/** A query parameter names no column to filter by. */
export class UnknownFilterError extends Error {
  readonly code = 'sync.unknown_filter';
  readonly disposition = 'reject';
  constructor(
    readonly filter: string,
    readonly known: readonly string[],
  ) {
    super(`"${filter}" is no filter here; known are: ${known.join(', ')}`);
  }
}

/** A version of a record was waited for and did not come. */
export class NotMirroredInTimeError extends Error {
  readonly code = 'sync.not_mirrored_in_time';
  readonly disposition = 'retry';
  constructor(
    readonly entityType: string,
    readonly zohoId: string,
    timeoutMs: number,
  ) {
    super(`the mirror does not hold that version of ${entityType} ${zohoId} after ${timeoutMs / 1_000} s`);
  }
}
