/** What a command over many dead letters did, or would do. */
export interface BulkResult {
  /** Open letters the filter found. */
  readonly matched: number;
  /** Of those, the ones dealt with now (with a dry run: that would be). */
  readonly affected: number;
  /** Left alone: a job for their record is under way already, or there is no original to replay. */
  readonly skipped: number;
  /** Left for another call: more than its limit. */
  readonly remaining: number;
}

/** Most letters of one call: one transaction, of some seconds at most. */
export const MAX_BULK = 10_000;
