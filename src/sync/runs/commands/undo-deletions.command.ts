import { Command } from '@nestjs/cqrs';

/** What came of taking deletions back: rows that live again, and rows that could not be brought back, since they hold no document. */
export interface UndoneDeletions {
  readonly revived: number;
  readonly refused: number;
}

/**
 * Takes back the tombstones a run set: a full sync's sweep, a repair, records fetched by id. Throws `RunNotFoundError`, `RunUnderWayError`.
 */
export class UndoDeletionsCommand extends Command<UndoneDeletions> {
  constructor(
    readonly runId: string,
    readonly actor: string,
    readonly correlationId: string,
  ) {
    super();
  }
}
