import { Command } from '@nestjs/cqrs';

/** Takes up claiming again. Without an entity type every pause ends. Answers with the types whose pause ended; `*` stands for all. */
export class ResumeQueueCommand extends Command<readonly string[]> {
  constructor(
    /** A name of the type; null: end every pause. */
    readonly entityType: string | null,
    readonly actor: string,
  ) {
    super();
  }
}
