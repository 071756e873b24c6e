import type { SyncMode } from '../runs/sync-run';

/** The type can't be synced that way, e.g. customers in `stock` mode. */
export class ModeNotSupportedError extends Error {
  readonly code = 'sync.mode_not_supported';
  readonly disposition = 'reject';
  constructor(
    readonly entityType: string,
    readonly mode: SyncMode,
    supported: readonly SyncMode[],
  ) {
    super(`${entityType} cannot be synced in the mode ${mode}; it can in: ${supported.join(', ')}`);
  }
}
