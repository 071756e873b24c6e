/** What should become of the work that failed: try again, wait (nothing is wrong with it), refuse it, or keep it for a person to look at. */
export type Disposition = 'retry' | 'snooze' | 'reject' | 'park';

/** The shape every error of ours has. A shape, not a base class: libraries raise such errors too and import nothing of the platform. */
export interface TypedError extends Error {
  /** Stable name, such as `zoho.rate_limited`. */
  readonly code: string;
  readonly disposition: Disposition;
  /** With `retry`: how long to wait at least, milliseconds. */
  readonly retryAfterMs?: number;
}

const DISPOSITIONS: readonly unknown[] = ['retry', 'snooze', 'reject', 'park'] satisfies Disposition[];

/** Is it an error that names itself? PostgreSQL's and Node's errors have a `code` as well, but no disposition. */
export function isTypedError(error: unknown): error is TypedError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'disposition' in error &&
    DISPOSITIONS.includes(error.disposition)
  );
}
