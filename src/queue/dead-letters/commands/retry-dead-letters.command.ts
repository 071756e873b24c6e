import { Command } from '@nestjs/cqrs';
import type { DeadLetterFilter } from '../dead-letter-filter';
import type { BulkResult } from './bulk-result';

/** How fast letters come back to the queue: what failed together must not come back together. */
export interface Pace {
  /** Letters tried at once. */
  readonly burst: number;
  /** The others, one after the other. */
  readonly perSecond: number;
}

export const DEFAULT_PACE: Pace = { burst: 50, perSecond: 10 };

/** What a retry of many did. */
export interface BulkRetried extends BulkResult {
  /** When the last of them is due; null where none was given back. */
  readonly lastDueAt: Date | null;
}

/** Gives open dead letters back to the queue, the most urgent first, at a pace. An empty filter means all. A dry run counts only. */
export class RetryDeadLettersCommand extends Command<BulkRetried> {
  constructor(
    readonly filter: DeadLetterFilter,
    readonly mode: 'fetch' | 'original',
    readonly options: { readonly pace: Pace; readonly limit: number; readonly isDryRun: boolean },
    readonly actor: string,
  ) {
    super();
  }
}
