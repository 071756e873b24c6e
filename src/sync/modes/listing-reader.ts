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
import { type AppliedRecords, PageApplier } from './page-applier';
import { PagePreparer, type PreparedRecords } from './page-preparer';
import { overlapped } from './overlapped';
import { readAhead } from './read-ahead';
import type { ReadSoFar } from './read-so-far';

/** A page without a record of a type. */
const NOTHING_APPLIED: AppliedRecords = { counts: NO_COUNTS, unsettledFrom: null };

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
  /** What was met of each entity type. */
  readonly readOf: ReadonlyMap<RunOfEntity, ReadSoFar>;
}

/**
 * How far reading runs ahead. `page_by_page`: not at all, for a reader who stops early: a page nobody needs costs a call. `ahead`: while a page
 * is applied the next one is completed by its details and the one after that is listed; no more, so that memory does not depend on the
 * listing's length. `overlapped`: the same, and two pages are applied at a time, so that one is made ready here while the database writes the other.
 */
export type ReadingPace = 'page_by_page' | 'ahead' | 'overlapped';

/** A page with all that was asked for so that each run's records in it can be applied. */
interface PreparedPage {
  readonly page: SourcePage;
  readonly partOf: ReadonlyMap<RunOfEntity, { readonly records: readonly JsonObject[]; readonly prepared: PreparedRecords | null }>;
}

/** A page whose rows are in the mirror, and what became of them for each run. */
interface CommittedPage extends PreparedPage {
  readonly applied: ReadonlyMap<RunOfEntity, AppliedRecords>;
}

/** Reads a listing page by page for all the runs that want something of it. */
@Injectable()
export class ListingReader {
  constructor(
    private readonly preparer: PagePreparer,
    private readonly pages: PageApplier,
    private readonly ledger: RunLedger,
    private readonly pauses: SyncPauses,
  ) {}

  /** Yields each page, in order, after it is committed and counted; while its types are paused it waits before the next. The consumer may stop early. */
  async *read(task: ListingTask, request: Omit<ListRequest, 'listing'>, pace: ReadingPace): AsyncGenerator<AppliedPage> {
    const { connector, definition } = task.runs[0]!.entity;
    const ahead = pace === 'page_by_page' ? <T>(source: AsyncIterable<T>) => source : readAhead;
    const listed = ahead(connector.listPages({ ...request, listing: definition.listing }, task.context));
    const prepared = ahead(this.prepared(task, listed));
    for await (const applied of overlapped(prepared, pace === 'overlapped' ? 2 : 1, (page) => this.apply(task, page))) {
      yield await this.count(task, applied);
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

  private async apply({ runs, origin, context }: ListingTask, page: PreparedPage): Promise<CommittedPage> {
    context.signal?.throwIfAborted();
    await this.pauses.pass(
      runs.map(({ entity }) => entity),
      context.signal,
    );
    const applied = new Map<RunOfEntity, AppliedRecords>();
    for (const each of runs) {
      const { run, entity } = each;
      const { prepared } = page.partOf.get(each)!;
      failPoint('sync.page_listed');
      applied.set(each, prepared ? await this.pages.apply({ entity, run, origin, context }, prepared) : NOTHING_APPLIED);
      failPoint('sync.page_applied');
    }
    return { ...page, applied };
  }

  private async count({ runs }: ListingTask, { page, partOf, applied }: CommittedPage): Promise<AppliedPage> {
    for (const [n, each] of runs.entries()) {
      const { counts } = applied.get(each)!;
      // A page read for several runs is paid for once, by the first.
      const all = { ...counts, apiCalls: counts.apiCalls + (n === 0 ? page.calls : 0) };
      if (!(await this.ledger.progress(each.run.id, all, { page: page.page }))) throw new RunStoppedError(each.run.id);
      failPoint('sync.page_counted');
    }
    const readOf = [...partOf].map(([each, { records }]): [RunOfEntity, ReadSoFar] => {
      const { unsettledFrom } = applied.get(each)!;
      return [each, { newest: newestOf(each.entity, records), listedAt: page.askedAt, unsettledFrom }];
    });
    return { page, recordsOf: new Map([...partOf].map(([each, { records }]) => [each, records])), readOf: new Map(readOf) };
  }
}

/** The highest modification time among records; null when none has one. */
function newestOf({ definition }: RegisteredEntity, records: readonly JsonObject[]): Date | null {
  return records.reduce<Date | null>((newest, record) => {
    const modifiedAt = definition.modifiedAtOf(record);
    return modifiedAt && (!newest || modifiedAt > newest) ? modifiedAt : newest;
  }, null);
}
