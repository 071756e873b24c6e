import { Command } from '@nestjs/cqrs';
import type { SyncMode, SyncRun, SyncTrigger } from '../sync-run';

/** A run that answers for a request: begun by it, or running already. */
export interface StartedRun extends SyncRun {
  readonly isNew: boolean;
}

/**
 * Starts runs of the given entity types and answers at once; they go on in the background, types of one listing in one pass.
 * With `waitForEnd` the answer comes when all have ended. A type that is running already is answered with its running run.
 *
 * Throws `UnknownEntityTypeError`.
 */
export class StartSyncCommand extends Command<readonly StartedRun[]> {
  constructor(
    readonly entityTypes: readonly string[],
    readonly mode: Extract<SyncMode, 'full'>,
    readonly trigger: SyncTrigger,
    readonly requestedBy: string,
    readonly correlationId: string,
    readonly waitForEnd = false,
  ) {
    super();
  }
}
