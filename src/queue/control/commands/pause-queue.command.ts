import { Command } from '@nestjs/cqrs';

/**
 * Pauses writing: of one entity type, or of everything. Nothing is claimed, and syncs stop at their next page; batches already claimed are
 * finished, and webhooks are still taken.
 */
export class PauseQueueCommand extends Command<void> {
  constructor(
    /** A name of the type; null: all types. */
    readonly entityType: string | null,
    readonly reason: string | null,
    readonly actor: string,
  ) {
    super();
  }
}
