/** The breaker is open; the other side was not asked. */
export class BreakerOpenError extends Error {
  readonly code = 'breaker.open';
  readonly disposition = 'snooze';

  constructor(
    readonly breaker: string,
    /** Until a probe is allowed, ms. */
    readonly retryAfterMs: number,
  ) {
    super(`not called: ${breaker} failed repeatedly and is given a pause`);
    this.name = 'BreakerOpenError';
  }
}

/** No breaker has that name. */
export class BreakerNotFoundError extends Error {
  readonly code = 'breaker.not_found';
  readonly disposition = 'reject';

  constructor(name: string) {
    super(`there is no circuit breaker named ${name}`);
    this.name = 'BreakerNotFoundError';
  }
}

/** The breaker cannot be changed by hand: it only tells what is, or breakers are switched off. */
export class BreakerNotControllableError extends Error {
  readonly code = 'breaker.not_controllable';
  readonly disposition = 'reject';

  constructor(name: string, why: string) {
    super(`${name} cannot be changed by hand: ${why}`);
    this.name = 'BreakerNotControllableError';
  }
}
