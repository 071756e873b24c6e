import { Injectable } from '@nestjs/common';
import type { SyncOrigin } from '../apply/entity-change';
import { SyncPauses } from '../pause/sync-pauses';
import { RunLedger } from '../runs/run-ledger';
import { RunStoppedError } from '../runs/run.errors';
import type { CallPurpose } from '../source/source-connector';
import type { RunOfEntity } from './listing-reader';
import { PageApplier } from './page-applier';
import type { SyncModeRunner } from './sync-mode';

/** Records between two reports of progress. */
const CHUNK = 100;

/** Fetches the records whose ids the run names. */
@Injectable()
export class SpecificSync implements SyncModeRunner {
  constructor(
    private readonly pages: PageApplier,
    private readonly ledger: RunLedger,
    private readonly pauses: SyncPauses,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    for (const each of runs) await this.fetch(each, each.run.ids, 'specific', 'user', signal);
  }

  /** Fetches records by id, in chunks, for any mode that knows its ids. */
  async fetch(
    { run, entity }: RunOfEntity,
    ids: readonly string[],
    origin: SyncOrigin,
    purpose: CallPurpose,
    signal: AbortSignal,
  ): Promise<void> {
    await this.ledger.expect(run.id, ids.length);
    const task = { entity, run, origin, context: { purpose, correlationId: run.correlationId, signal } };
    for (let from = 0; from < ids.length; from += CHUNK) {
      signal.throwIfAborted();
      await this.pauses.pass([entity], signal);
      const counts = await this.pages.applyByIds(task, ids.slice(from, from + CHUNK));
      if (!(await this.ledger.progress(run.id, counts))) throw new RunStoppedError(run.id);
    }
  }
}
