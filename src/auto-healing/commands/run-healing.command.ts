import { Command } from '@nestjs/cqrs';
import type { RoundReport } from '../rounds/healing-rounds';

/** Runs a round of checks now, all or those named. Throws `HealingBusyError`, `UnknownHealingCheckError`. */
export class RunHealingCommand extends Command<RoundReport> {
  constructor(
    readonly actor: string,
    readonly checks?: readonly string[],
    readonly isDryRun = false,
  ) {
    super();
  }
}
