import { Command } from '@nestjs/cqrs';

/** Stops claiming: of one entity type, or of everything. Batches already claimed are finished, and webhooks are still taken. */
export class PauseQueueCommand extends Command<void> {
  constructor(
    /** Null: all types. */
    readonly entityType: string | null,
    readonly reason: string | null,
    readonly actor: string,
  ) {
    super();
  }
}
