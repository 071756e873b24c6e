import { Command } from '@nestjs/cqrs';
import type { Finding } from '../finding';

/** Says that an open finding may be as it is. It stays ignored until it is fixed; broken once more, it opens again. */
export class IgnoreFindingCommand extends Command<Finding> {
  constructor(
    readonly id: string,
    readonly reason: string,
    readonly actor: string,
  ) {
    super();
  }
}

/** Takes an ignore back. */
export class ReopenFindingCommand extends Command<Finding> {
  constructor(
    readonly id: string,
    readonly actor: string,
  ) {
    super();
  }
}
