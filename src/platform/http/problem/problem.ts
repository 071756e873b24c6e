/** One field that did not validate. */
export interface FieldProblem {
  /** Path to the field as the caller wrote it: `items[2].quantity`. */
  readonly field: string;
  /** Name of the rule it breaks: `isInt`, `max`, `whitelist`. */
  readonly rule: string;
  /** What would be right, in words. */
  readonly message: string;
}

/** RFC 9457 problem details, as this API answers every error. Media type `application/problem+json`. */
export interface ProblemDetails {
  /** URI reference of the kind of problem. Stable; `code` is the same name for programs. */
  readonly type: string;
  /** The kind of problem in words; the same for every occurrence. */
  readonly title: string;
  /** HTTP status, 400-599. */
  readonly status: number;
  /** What happened this time. Absent for our own failures: nothing internal leaves the house. */
  readonly detail?: string;
  /** Stable name of the problem, such as `request.invalid`. */
  readonly code: string;
  /** The id to quote when asking about this answer; every log line of the request carries it. */
  readonly correlation_id: string;
  /** Fields that did not validate. */
  readonly errors?: readonly FieldProblem[];
}

/** How one error code answers over HTTP. */
export interface ProblemDefinition {
  readonly status: number;
  readonly title: string;
  /** Seconds for `Retry-After` when the error does not know better. */
  readonly retryAfterSeconds?: number;
}

/**
 * All codes of a feature and how they answer. `{ ... } satisfies ProblemMap<WebhookErrorCode>` makes the compiler refuse a map
 * that lacks a code.
 */
export type ProblemMap<Code extends string = string> = Readonly<Record<Code, ProblemDefinition>>;

/** Media type of every error answer. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';
