import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { SyncPauses } from '../pause/sync-pauses';
import { RunLedger } from '../runs/run-ledger';
import { RunStoppedError } from '../runs/run.errors';
import type { RunCounts } from '../runs/sync-run';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import type { RunOfEntity } from './listing-reader';
import { PageApplier } from './page-applier';
import { StockMovements } from './stock-movements';
import type { SyncModeRunner } from './sync-mode';

/** Documents fetched at a time: what one call of the source's batch endpoint takes (`zoho-api.md` 5.1). */
const CHUNK = 100;

/** What a chunk wrote of the derived type: that, and not what became of the documents around it, is what the run is about. */
interface WrittenRow {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Documents whose derived rows were written. */
  readonly documents: number;
}

/**
 * Reads stock, which moves with orders and invoices and not with the items it is listed in: the documents of items on changed lines, and once a
 * day of all items, for what moved without a document we know.
 */
@Injectable()
export class StockSync implements SyncModeRunner {
  constructor(
    private readonly movements: StockMovements,
    private readonly registry: SourceRegistry,
    private readonly pages: PageApplier,
    private readonly ledger: RunLedger,
    private readonly database: Database,
    private readonly pauses: SyncPauses,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    for (const each of runs) await this.sync(each, signal);
  }

  private async sync(each: RunOfEntity, signal: AbortSignal): Promise<void> {
    const { entity } = each;
    const parent = this.registry.parentOf(entity)!;
    const read = await this.movements.begin(entity);
    const isFullPass = read.isFullPassDue || read.from === null;
    let failed = 0;
    if (isFullPass) {
      await this.ledger.expect(each.run.id, await this.countAll(parent));
      for await (const ids of this.allIds(parent)) await this.fetch(each, ids, signal);
    } else {
      const ids = await this.movements.movedIds(entity, read);
      await this.ledger.expect(each.run.id, ids.length);
      for (let from = 0; from < ids.length; from += CHUNK) failed += (await this.fetch(each, ids.slice(from, from + CHUNK), signal)).failed;
    }
    // Movements of a run that could not fetch everything are read again by the next. A full pass has nothing to repeat: the next day's does.
    if (failed === 0) await this.movements.end(entity, read, isFullPass);
  }

  private async fetch(each: RunOfEntity, ids: readonly string[], signal: AbortSignal): Promise<RunCounts> {
    signal.throwIfAborted();
    const { run, entity } = each;
    await this.pauses.pass([entity], signal);
    const context = { purpose: 'stock', correlationId: run.correlationId, signal } as const;
    const fetched = await this.pages.applyByIds({ entity, run, origin: 'stock', context }, ids);
    const { documents, ...written } = await this.written(each, ids);
    const unchanged = Math.max(0, ids.length - fetched.failed - fetched.deleted - documents);
    const counts = { ...fetched, ...written, unchanged };
    if (!(await this.ledger.progress(run.id, counts))) throw new RunStoppedError(run.id);
    return counts;
  }

  private async written({ run, entity }: RunOfEntity, parentIds: readonly string[]): Promise<WrittenRow> {
    const { connector, definition } = entity;
    const [row] = await this.database.query<WrittenRow>(
      `select count(*) filter (where source_deleted_at is null and first_seen_at = synced_at)::float8 as created,
              count(*) filter (where source_deleted_at is null and first_seen_at < synced_at)::float8 as updated,
              count(*) filter (where source_deleted_at is not null)::float8 as deleted,
              count(distinct ${definition.derivation!.parentColumn})::float8 as documents
         from ${definition.table}
        where organization_id = $1 and ${definition.derivation!.parentColumn} = any ($2::text[]) and sync_run_id = $3`,
      [connector.organizationId, parentIds, run.id],
    );
    return row!;
  }

  /** Ids of all living records, a chunk at a time, in their order. */
  private async *allIds({ connector, definition }: RegisteredEntity): AsyncGenerator<readonly string[]> {
    for (let after = ''; ;) {
      const rows = await this.database.query<{ zoho_id: string }>(
        `select zoho_id from ${definition.table}
          where organization_id = $1 and source_deleted_at is null and zoho_id > $2 order by zoho_id limit ${CHUNK}`,
        [connector.organizationId, after],
      );
      const ids = rows.map((row) => row.zoho_id);
      if (ids.length > 0) yield ids;
      if (ids.length < CHUNK) return;
      after = ids.at(-1)!;
    }
  }

  private async countAll({ connector, definition }: RegisteredEntity): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::float8 as n from ${definition.table} where organization_id = $1 and source_deleted_at is null`,
      [connector.organizationId],
    );
    return row!.n;
  }
}
