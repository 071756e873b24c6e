import { Command } from '@nestjs/cqrs';
import type { DeadLetterFilter } from '../dead-letter-filter';
import type { BulkResult } from './bulk-result';

/** Closes open dead letters without another try. An empty filter means all. A dry run counts only. */
export class ResolveDeadLettersCommand extends Command<BulkResult> {
  constructor(
    readonly filter: DeadLetterFilter,
    readonly notes: string,
    readonly options: { readonly limit: number; readonly isDryRun: boolean },
    readonly actor: string,
  ) {
    super();
  }
}
