import { Command } from '@nestjs/cqrs';
import type { ApplyContext, ApplyOutcome, EntityChange } from './entity-change';

/** What became of a batch, in the order of its changes. */
export interface ApplyResult {
  readonly outcomes: readonly ApplyOutcome[];
}

/**
 * Applies a batch of changes of one entity type: the only way a mirror row changes, whatever brought the change.
 * Rows, audit rows, feed events and the completion of the queue rows behind them commit together. Changes with verdict `conflict` or
 * `invalid` are left to the caller, their queue rows still leased.
 *
 * Throws `LeaseLostError` (queue) when one of the queue rows was taken over: then nothing of the batch is written.
 */
export class ApplyEntityChangesCommand extends Command<ApplyResult> {
  constructor(
    readonly entityType: string,
    readonly changes: readonly EntityChange[],
    readonly context: ApplyContext,
  ) {
    super();
  }
}
