import { Injectable } from '@nestjs/common';
import type { SyncOrigin } from '../apply/entity-change';
import { SyncPauses } from '../pause/sync-pauses';
import { RunLedger } from '../runs/run-ledger';
import { RunStoppedError } from '../runs/run.errors';
import { NO_COUNTS, type SyncRun } from '../runs/sync-run';
import { failPoint } from '@tds/platform/fail-points';
import type { JsonObject } from '@libs/lossless-json';
import type { ListRequest, SourceCallContext, SourcePage } from '../source/source-connector';
import type { RegisteredEntity } from '../source/source-registry';
import { PageApplier } from './page-applier';
import { PagePreparer, type PreparedRecords } from './page-preparer';
import { readAhead } from './read-ahead';

/** A run and the entity it reads. */
export interface RunOfEntity {
  readonly run: SyncRun;
  readonly entity: RegisteredEntity;
}

/** Runs that want something of one listing: a contact page serves customers and vendors. */
export interface ListingTask {
  readonly runs: readonly RunOfEntity[];
  readonly origin: SyncOrigin;
  readonly context: SourceCallContext;
}

/** A page whose rows are applied and counted. */
export interface AppliedPage {
  readonly page: SourcePage;
  /** Its rows by entity type. */
  readonly recordsOf: ReadonlyMap<RunOfEntity, readonly JsonObject[]>;
}

/** A page with all that was asked for so that each run's records in it can be applied. */
interface PreparedPage {
  readonly page: SourcePage;
  readonly partOf: ReadonlyMap<RunOfEntity, { readonly records: readonly JsonObject[]; readonly prepared: PreparedRecords | null }>;
}

/**
 * Reads a listing page by page for all the runs that want something of it. While a page is applied the next one is completed by its details
 * and the one after that is listed; no more, so that memory does not depend on the listing's length.
 */
@Injectable()
export class ListingReader {
  constructor(
    private readonly preparer: PagePreparer,
    private readonly pages: PageApplier,
    private readonly ledger: RunLedger,
    private readonly pauses: SyncPauses,
  ) {}

  /** Yields each page after it is committed and counted; while its types are paused it waits before the next. The consumer may stop early. */
  async *read(task: ListingTask, request: Omit<ListRequest, 'listing'>): AsyncGenerator<AppliedPage> {
    const { connector, definition } = task.runs[0]!.entity;
    const entities = task.runs.map(({ entity }) => entity);
    const listed = readAhead(connector.listPages({ ...request, listing: definition.listing }, task.context));
    for await (const page of readAhead(this.prepared(task, listed))) {
      task.context.signal?.throwIfAborted();
      await this.pauses.pass(entities, task.context.signal);
      yield await this.apply(task, page);
    }
  }

  private async *prepared({ runs, context }: ListingTask, pages: AsyncIterable<SourcePage>): AsyncGenerator<PreparedPage> {
    for await (const page of pages) {
      const partOf = new Map<RunOfEntity, { records: readonly JsonObject[]; prepared: PreparedRecords | null }>();
      for (const each of runs) {
        const records = page.records.filter((record) => each.entity.definition.includes(record));
        const { askedAt } = page;
        const prepared = records.length > 0 ? await this.preparer.prepare(each.entity, { records, askedAt }, context) : null;
        partOf.set(each, { records, prepared });
      }
      yield { page, partOf };
    }
  }

  private async apply({ runs, origin, context }: ListingTask, { page, partOf }: PreparedPage): Promise<AppliedPage> {
    for (const [n, each] of runs.entries()) {
      const { run, entity } = each;
      const { prepared } = partOf.get(each)!;
      failPoint('sync.page_listed');
      const applied = prepared ? await this.pages.apply({ entity, run, origin, context }, prepared) : NO_COUNTS;
      failPoint('sync.page_applied');
      // A page read for several runs is paid for once, by the first.
      const counts = { ...applied, apiCalls: applied.apiCalls + (n === 0 ? page.calls : 0) };
      if (!(await this.ledger.progress(run.id, counts, { page: page.page }))) throw new RunStoppedError(run.id);
      failPoint('sync.page_counted');
    }
    return { page, recordsOf: new Map([...partOf].map(([each, { records }]) => [each, records])) };
  }
}

/** The highest modification time among records; null when none has one. */
export function newestOf({ definition }: RegisteredEntity, records: readonly JsonObject[]): Date | null {
  return records.reduce<Date | null>((newest, record) => {
    const modifiedAt = definition.modifiedAtOf(record);
    return modifiedAt && (!newest || modifiedAt > newest) ? modifiedAt : newest;
  }, null);
}
