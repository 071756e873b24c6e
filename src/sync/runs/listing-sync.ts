import { Injectable } from '@nestjs/common';
import type { SyncOrigin } from '../apply/entity-change';
import type { CallPurpose, SourcePage } from '../source/source-connector';
import type { RegisteredEntity } from '../source/source-registry';
import { PageApplier } from './page-applier';
import { readAhead } from './read-ahead';
import { RunLedger } from './run-ledger';
import { NO_COUNTS, type RunCounts, type SyncRun } from './sync-run';

/** A run and the entity it reads. */
export interface RunOfEntity {
  readonly run: SyncRun;
  readonly entity: RegisteredEntity;
}

/** A run was cancelled, or taken for dead by another process; what it wrote stays. */
export class RunStoppedError extends Error {
  readonly code = 'sync.run_stopped';
  constructor(readonly runId: string) {
    super(`run ${runId} is no longer running`);
  }
}

/** Reads one listing, page by page, for all the runs that want something of it: a contact page serves customers and vendors. */
@Injectable()
export class ListingSync {
  constructor(
    private readonly pages: PageApplier,
    private readonly ledger: RunLedger,
  ) {}

  /** Reads the whole listing and applies it; each page's counts are recorded when it is committed. The next page is read meanwhile. */
  async readFully(runs: readonly RunOfEntity[], origin: SyncOrigin, signal: AbortSignal): Promise<void> {
    const { connector, definition } = runs[0]!.entity;
    const context = { purpose: 'full' as CallPurpose, correlationId: runs[0]!.run.correlationId, signal };
    for await (const page of readAhead(connector.listPages({ listing: definition.listing }, context))) {
      signal.throwIfAborted();
      await this.applyPage(runs, origin, page, context);
    }
  }

  private async applyPage(
    runs: readonly RunOfEntity[],
    origin: SyncOrigin,
    page: SourcePage,
    context: { purpose: CallPurpose; signal: AbortSignal },
  ): Promise<void> {
    for (const [n, { run, entity }] of runs.entries()) {
      const records = page.records.filter((record) => entity.definition.includes(record));
      const applied: RunCounts =
        records.length > 0 ? await this.pages.apply({ entity, run, origin, context }, { records, askedAt: page.askedAt }) : NO_COUNTS;
      // A page read for several runs is paid for once, by the first.
      const counts = { ...applied, apiCalls: applied.apiCalls + (n === 0 ? page.calls : 0) };
      if (!(await this.ledger.progress(run.id, counts, { page: page.page }))) throw new RunStoppedError(run.id);
    }
  }
}
