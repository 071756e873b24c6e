/** No alert has that id. */
export class AlertNotFoundError extends Error {
  readonly code = 'alert.not_found';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`there is no alert ${id}`);
    this.name = 'AlertNotFoundError';
  }
}

/** The alert's cause is gone, or somebody was first. */
export class AlertResolvedError extends Error {
  readonly code = 'alert.resolved';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`alert ${id} is resolved already`);
    this.name = 'AlertResolvedError';
  }
}
