import { Command } from '@nestjs/cqrs';

/** Ends a running run after its current page. What it applied stays. Throws `RunNotFoundError`, `RunNotRunningError`. */
export class CancelRunCommand extends Command<void> {
  constructor(
    readonly runId: string,
    readonly requestedBy: string,
  ) {
    super();
  }
}
