import { Command } from '@nestjs/cqrs';

/**
 * Opens a resolved dead letter again: the way back from a mistaken resolution.
 * Throws `DeadLetterNotFoundError`, `DeadLetterOpenError` when it, or a later one of the same record, is open.
 */
export class ReopenDeadLetterCommand extends Command<void> {
  constructor(
    readonly deadLetterId: string,
    readonly notes: string | null,
    readonly actor: string,
  ) {
    super();
  }
}
