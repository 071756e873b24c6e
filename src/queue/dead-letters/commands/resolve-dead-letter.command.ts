import { Command } from '@nestjs/cqrs';

/** Closes a dead letter without trying again. Throws `DeadLetterNotFoundError`, `DeadLetterResolvedError`. */
export class ResolveDeadLetterCommand extends Command<void> {
  constructor(
    readonly deadLetterId: string,
    readonly notes: string | null,
    readonly actor: string,
  ) {
    super();
  }
}
