/** Another transaction wrote one of the batch's records between our look and our write. Nothing is lost: roll back and run it again. */
export class ApplyRacedError extends Error {
  readonly code = 'sync.apply_raced';
  constructor() {
    super('another transaction inserted one of these records meanwhile');
  }
}
