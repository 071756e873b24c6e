/** Everything asked for is paused: nothing was started. */
export class SyncPausedError extends Error {
  readonly code = 'sync.paused';
  readonly disposition = 'retry';
  constructor(readonly entityTypes: readonly string[]) {
    super(`paused: ${entityTypes.join(', ')}`);
  }
}
