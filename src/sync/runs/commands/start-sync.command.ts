import { Command } from '@nestjs/cqrs';
import type { RunnableMode } from '../../modes/sync-modes';
import type { SyncRun, SyncTrigger } from '../sync-run';

/** A run that answers for a request: begun by it, or running already. */
export interface StartedRun extends SyncRun {
  readonly isNew: boolean;
}

/** What to run, and who wants it. */
export interface SyncRequest {
  /** Entity types, their aliases, or the listing several share. */
  readonly entityTypes: readonly string[];
  readonly mode: RunnableMode;
  /** For `specific`: the records; for types inside other documents, those documents. */
  readonly ids?: readonly string[];
  readonly trigger: SyncTrigger;
  readonly requestedBy: string;
  readonly correlationId: string;
  /** Answer when all runs have ended instead of at once. */
  readonly waitForEnd?: boolean;
}

/**
 * Starts runs of the given entity types; they go on in the background, types of one listing in one pass. A type that is running already is
 * answered with its running run.
 *
 * Throws `UnknownEntityTypeError`, `ModeNotSupportedError`, and where all of them are paused `SyncPausedError`, before anything is started; where
 * some are, those are left out.
 */
export class StartSyncCommand extends Command<readonly StartedRun[]> {
  constructor(readonly request: SyncRequest) {
    super();
  }
}
