/** No silence has that id. */
export class SilenceNotFoundError extends Error {
  readonly code = 'alerts.silence_not_found';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`there is no silence ${id}`);
    this.name = 'SilenceNotFoundError';
  }
}

/** The silence is over. */
export class SilenceOverError extends Error {
  readonly code = 'alerts.silence_over';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`silence ${id} is over; make a new one`);
    this.name = 'SilenceOverError';
  }
}

/** The silence would silence nothing. */
export class SilenceInvalidError extends Error {
  readonly code = 'alerts.silence_invalid';
  readonly disposition = 'reject';

  constructor(message: string) {
    super(message);
    this.name = 'SilenceInvalidError';
  }
}
