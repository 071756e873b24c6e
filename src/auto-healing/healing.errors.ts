/** Another round is under way, here or in another process. */
export class HealingBusyError extends Error {
  readonly code = 'healing.busy';
  readonly disposition = 'retry';
  readonly retryAfterMs = 5_000;

  constructor() {
    super('another round of auto-healing is under way');
    this.name = 'HealingBusyError';
  }
}

/** No check has that name. */
export class UnknownHealingCheckError extends Error {
  readonly code = 'healing.unknown_check';
  readonly disposition = 'reject';

  constructor(names: readonly string[], known: readonly string[]) {
    super(`unknown check ${names.join(', ')}; known are: ${known.join(', ')}`);
    this.name = 'UnknownHealingCheckError';
  }
}
