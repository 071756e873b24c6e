/** What went wrong, as far as callers must tell it apart. `transient`: network, timeout, 429, 5xx. `quota`: no more calls today. */
export type ZohoErrorKind = 'transient' | 'auth' | 'not_found' | 'invalid' | 'quota' | 'breaker_open';

/**
 * What a job does with it. `retry`: an attempt was spent, try again later. `snooze`: nothing is wrong with this job, so it waits
 * (`retryAfterMs`) without spending an attempt. `reject`: will fail again, a person or a change in Zoho must help.
 */
export type ZohoDisposition = 'retry' | 'snooze' | 'reject';

/** Where and how a call failed. Never holds a query string, a header or a body: those carry tokens and customers. */
export interface ZohoFailure {
  /** Method and path template, e.g. `GET /inventory/v1/items/{id}`. */
  readonly endpoint: string;
  readonly httpStatus?: number;
  /** Zoho's own `code` of the body. */
  readonly zohoCode?: number;
  /** Earliest sensible next try, ms from now. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** Base of every error the client throws, an aborted signal's own reason aside. */
export abstract class ZohoError<Code extends `zoho.${string}` = `zoho.${string}`> extends Error {
  abstract readonly kind: ZohoErrorKind;
  abstract readonly disposition: ZohoDisposition;
  readonly endpoint: string;
  readonly httpStatus: number | undefined;
  readonly zohoCode: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    /** Stable, for rules and counters: `zoho.timeout`. */
    readonly code: Code,
    message: string,
    failure: ZohoFailure,
  ) {
    super(`${failure.endpoint}: ${message}`, { cause: failure.cause });
    this.name = new.target.name;
    this.endpoint = failure.endpoint;
    this.httpStatus = failure.httpStatus;
    this.zohoCode = failure.zohoCode;
    this.retryAfterMs = failure.retryAfterMs;
  }
}

export type TransientCode =
  'zoho.network' | 'zoho.timeout' | 'zoho.rate_limited' | 'zoho.too_many_in_flight' | 'zoho.server_error' | 'zoho.malformed_response';

/** Passes by itself: network, timeout, 429 of the minute or of concurrency, 5xx, an answer cut off or not Zoho's. */
export class ZohoTransientError extends ZohoError<TransientCode> {
  readonly kind = 'transient';
  readonly disposition = 'retry';
  /**
   * False when Zoho certainly did not act on the request (connection refused, 429), so that even a write may be repeated.
   */
  readonly mayHaveBeenProcessed: boolean;

  constructor(code: TransientCode, message: string, failure: ZohoFailure & { readonly mayHaveBeenProcessed?: boolean }) {
    super(code, message, failure);
    this.mayHaveBeenProcessed = failure.mayHaveBeenProcessed ?? true;
  }
}

export type AuthCode = 'zoho.unauthorized' | 'zoho.wrong_organization' | 'zoho.grant_blocked' | 'zoho.grant_throttled';

/**
 * The token or the grant is refused: expired beyond repair, a scope is missing, the organisation is not this user's, or Zoho lets us
 * ask for no further token yet. Nothing is wrong with the record, so jobs wait.
 */
export class ZohoAuthError extends ZohoError<AuthCode> {
  readonly kind = 'auth';
  readonly disposition = 'snooze';
}

/** The record does not exist in Zoho (any more). */
export class ZohoNotFoundError extends ZohoError<'zoho.not_found'> {
  readonly kind = 'not_found';
  readonly disposition = 'reject';
  /** By Zoho's clock, the record did not exist at this instant: a later change of it would be a revival. */
  readonly askedAt: Date;

  constructor(message: string, failure: ZohoFailure & { readonly askedAt: Date }) {
    super('zoho.not_found', message, failure);
    this.askedAt = failure.askedAt;
  }
}

export type InvalidCode = 'zoho.invalid_request' | 'zoho.unexpected_shape' | 'zoho.response_too_large';

/** Our request is wrong, or the answer is whole but not what the entity's definition says. */
export class ZohoInvalidError extends ZohoError<InvalidCode> {
  readonly kind = 'invalid';
  readonly disposition = 'reject';
}

export type QuotaCode = 'zoho.daily_quota' | 'zoho.daily_budget_reserved';

/** No call today: Zoho's daily quota is spent, or what is left of it is reserved for more urgent lanes. */
export class ZohoQuotaError extends ZohoError<QuotaCode> {
  readonly kind = 'quota';
  readonly disposition = 'snooze';
}

/** The breaker of this product and organisation is open; Zoho was not asked. */
export class ZohoBreakerOpenError extends ZohoError<'zoho.breaker_open'> {
  readonly kind = 'breaker_open';
  readonly disposition = 'snooze';

  constructor(failure: ZohoFailure) {
    super('zoho.breaker_open', 'not called: Zoho failed repeatedly and is given a pause', failure);
  }
}
