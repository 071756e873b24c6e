import { until } from '@libs/testing';
import type { SyncPauses } from '../pause/sync-pauses';
import type { RunLedger } from '../runs/run-ledger';
import { NO_COUNTS } from '../runs/sync-run';
import type { SourcePage } from '../source/source-connector';
import { ListingReader, type ListingTask } from './listing-reader';
import type { PageApplier } from './page-applier';
import type { PagePreparer } from './page-preparer';

const PAGES = 6;

/** A listing whose steps wait to be let go, and tell what was begun. */
function slowListing() {
  const begun = { listed: 0, prepared: 0, applied: 0 };
  const held: (() => void)[] = [];
  const hold = (): Promise<void> => new Promise((resolve) => held.push(resolve));
  const connector = {
    async *listPages(): AsyncGenerator<SourcePage> {
      for (let page = 1; page <= PAGES; page++) {
        begun.listed = page;
        yield {
          page,
          records: [{ id: `${page}` }],
          hasMore: page < PAGES,
          askedAt: new Date(0),
          isOrderHonoured: true,
          isFilterHonoured: true,
          calls: 1,
        };
      }
    },
  };
  const preparer = {
    prepare: async () => {
      begun.prepared++;
      return { kind: 'listed', changes: [], processed: 1, calls: 0 };
    },
  };
  const pages = {
    apply: async () => {
      begun.applied++;
      await hold();
      return { counts: { ...NO_COUNTS, processed: 1 }, unsettledFrom: null };
    },
  };
  const ledger = { progress: async () => true };
  const pauses = { pass: async () => undefined };
  const reader = new ListingReader(
    preparer as unknown as PagePreparer,
    pages as unknown as PageApplier,
    ledger as unknown as RunLedger,
    pauses as unknown as SyncPauses,
  );
  const task = {
    runs: [{ run: { id: 'run' }, entity: { connector, definition: { listing: 'items', includes: () => true, modifiedAtOf: () => null } } }],
    origin: 'bulk',
    context: { purpose: 'full' },
  } as unknown as ListingTask;
  return { reader, task, begun, letGo: () => held.shift()?.() };
}

describe('a listing', () => {
  it('is read one page and completed another ahead of the one that is applied, and no further', async () => {
    const { reader, task, begun, letGo } = slowListing();
    const read = (async () => {
      const seen = [];
      for await (const { page } of reader.read(task, {}, 'ahead')) seen.push(page.page);
      return seen;
    })();
    await until(() => begun.applied === 1 && begun.listed === 3, 2_000);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(begun).toEqual({ listed: 3, prepared: 2, applied: 1 });
    for (let page = 2; page <= PAGES; page++) {
      letGo();
      await until(() => begun.applied === page, 2_000);
      expect(begun.prepared).toBeLessThanOrEqual(page + 1);
      expect(begun.listed).toBeLessThanOrEqual(page + 2);
    }
    letGo();
    await expect(read).resolves.toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is applied two pages at a time where its reader reads it whole', async () => {
    const { reader, task, begun, letGo } = slowListing();
    const read = reader.read(task, {}, 'overlapped');
    const first = read.next();
    await until(() => begun.applied === 2 && begun.listed === 4, 2_000);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(begun).toEqual({ listed: 4, prepared: 3, applied: 2 });
    letGo();
    await expect(first).resolves.toMatchObject({ value: { page: { page: 1 } } });
    const left = read.return(undefined);
    letGo();
    await left;
    expect(begun.applied).toBe(2);
  });

  it('asks for no page its reader does not need when it is read page by page', async () => {
    const { reader, task, begun, letGo } = slowListing();
    const read = reader.read(task, {}, 'page_by_page');
    const first = read.next();
    await until(() => begun.applied === 1, 2_000);
    letGo();
    await first;
    await read.return(undefined);
    expect(begun).toEqual({ listed: 1, prepared: 1, applied: 1 });
  });

  it('is left where its reader stops', async () => {
    const { reader, task, begun, letGo } = slowListing();
    const first = reader.read(task, {}, 'ahead')[Symbol.asyncIterator]();
    const page = first.next();
    await until(() => begun.applied === 1, 2_000);
    letGo();
    await page;
    await first.return?.(undefined);
    expect(begun.applied).toBe(1);
    expect(begun.listed).toBeLessThanOrEqual(4);
  });
});
