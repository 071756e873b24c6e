import { Command } from '@nestjs/cqrs';

/** Ends a run as failed whose process is gone. False when it ended or beat its heart meanwhile. */
export class FailOrphanedRunCommand extends Command<boolean> {
  constructor(
    readonly runId: string,
    readonly silentSeconds: number,
  ) {
    super();
  }
}
