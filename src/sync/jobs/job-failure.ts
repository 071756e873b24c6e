import { type JobError, databaseFailure } from '@tds/queue';
import type { ValidationIssue } from '@tds/validation';

/** What errors of a connector tell: how to go on, and whose trouble it is. */
interface ClassifiedError extends Error {
  readonly code: string;
  readonly kind: 'transient' | 'auth' | 'not_found' | 'invalid' | 'quota' | 'breaker_open';
  readonly disposition: 'retry' | 'snooze' | 'reject';
  readonly retryAfterMs?: number;
}

const CLASS_OF_KIND = {
  transient: 'weather',
  quota: 'weather',
  breaker_open: 'weather',
  auth: 'ours',
  invalid: 'ours',
  not_found: 'theirs',
} as const;

/** An error as the queue needs it: whose it is, what it is, and whether another try makes sense. */
export function jobErrorOf(error: unknown): JobError {
  const message = error instanceof Error ? error.message : String(error);
  if (isClassified(error)) {
    const { code, kind, disposition, retryAfterMs } = error;
    return { class: CLASS_OF_KIND[kind], code, message, disposition, retryAfterMs };
  }
  return databaseFailure(error) ?? { class: 'ours', code: 'sync.unexpected', message, disposition: 'retry' };
}

/**
 * Broken rules as the queue needs them: another try can't mend the data, other rules may.
 *
 * @param judgedBy the version of the rules.
 */
export function jobErrorOfIssues(issues: readonly ValidationIssue[], judgedBy: string): JobError {
  const errors = issues.filter((issue) => issue.severity === 'error');
  const message = errors.map((issue) => issue.issue).join('; ');
  return { class: 'theirs', code: 'validation.failed', message, disposition: 'reject', judgedBy };
}

function isClassified(error: unknown): error is ClassifiedError {
  return error instanceof Error && 'disposition' in error && 'kind' in error && 'code' in error;
}
