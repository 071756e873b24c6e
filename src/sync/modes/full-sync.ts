import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/resilience';
import { failPoint } from '@tds/platform/fail-points';
import { v7 as uuidv7 } from 'uuid';
import { CursorStore, type PassCheckpoint } from './cursor-store';
import { DeletionSweep } from './deletion-sweep';
import { KeptListings } from './kept-listings';
import { ListingReader, type ListingTask, type RunOfEntity } from './listing-reader';
import { ReadOfRuns } from './read-of-runs';
import { NOTHING_READ, type ReadSoFar, readFurther, watermarkOf } from './read-so-far';
import { type CompletedPass, SeenLedger } from './seen-ledger';
import type { SyncModeRunner } from './sync-mode';

/** A pass that stopped longer ago is begun anew: too much has moved since. */
const RESUMABLE_FOR_MS = 6 * 60 * 60 * 1000;

/**
 * Reads a listing whole. After a crash it goes on at the page it had reached. It ends by asking for the rows it did not meet, and if some of
 * those were really deleted, or a webhook told of deletions meanwhile, rows may have moved up a page unread: then the listing is read once more.
 */
@Injectable()
export class FullSync implements SyncModeRunner {
  constructor(
    private readonly reader: ListingReader,
    private readonly cursors: CursorStore,
    private readonly seen: SeenLedger,
    private readonly sweep: DeletionSweep,
    private readonly listings: KeptListings,
    private readonly clock: Clock,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    const task: ListingTask = { runs, origin: 'bulk', context: { purpose: 'full', correlationId: runs[0]!.run.correlationId, signal } };
    const pass = await this.readPass(task, await this.begun(runs));
    failPoint('sync.pass_read');
    let left = 0;
    // What comes inside other documents is deleted with them, or by them.
    for (const each of runs.filter(({ entity }) => !entity.definition.derivation)) left += await this.sweep.run(each, pass, task.context);
    failPoint('sync.pass_ended');
    await this.seen.forget(pass.passId);
    if (left > 0) await this.seen.forget((await this.readPass(task, this.newPass())).passId);
  }

  /** Reads pages from where the pass stands, notes each, and ends the pass. */
  private async readPass(task: ListingTask, begun: PassCheckpoint): Promise<CompletedPass> {
    const passId = begun.pass_id;
    // Of a pass that goes on in the middle only a part would be kept.
    const kept = begun.page <= 1 ? await this.listings.begin(task.runs) : null;
    const read = new ReadOfRuns(task.runs, readBefore(begun));
    // The page last applied is read again: rows may have moved onto it since.
    for await (const applied of this.reader.read(task, { fromPage: Math.max(1, begun.page) }, 'overlapped')) {
      const { page, recordsOf } = applied;
      read.take(applied);
      for (const [each, records] of recordsOf) {
        const { definition } = each.entity;
        await this.seen.add(
          passId,
          definition.entityType,
          records.flatMap((record) => definition.idOf(record) ?? []),
        );
        failPoint('sync.page_seen');
        await this.cursors.saveCheckpoint(each.entity, { ...begun, page: page.page, ...noted(read.of(each)) });
        failPoint('sync.checkpoint_saved');
      }
      await kept?.add(page);
    }
    await kept?.complete();
    const startedAt = new Date(begun.started_at);
    for (const each of task.runs) {
      const { entity } = each;
      await this.cursors.advanceWatermark(entity, watermarkOf(read.of(each)));
      await this.cursors.markFullySynced(entity, startedAt);
      await this.cursors.saveCheckpoint(entity, null);
    }
    return { passId, startedAt, runIds: task.runs.map(({ run }) => run.id) };
  }

  /** The unfinished pass all these runs were part of, or a new one. */
  private async begun(runs: readonly RunOfEntity[]): Promise<PassCheckpoint> {
    const checkpoints = await Promise.all(runs.map(async ({ entity }) => (await this.cursors.read(entity)).checkpoint));
    const [first] = checkpoints;
    const isShared = first !== undefined && checkpoints.every((checkpoint) => checkpoint?.pass_id === first?.pass_id);
    if (!isShared || !first || this.clock.now().getTime() - Date.parse(first.started_at) > RESUMABLE_FOR_MS) {
      for (const checkpoint of checkpoints) if (checkpoint) await this.seen.forget(checkpoint.pass_id);
      return this.newPass();
    }
    const page = Math.min(...checkpoints.map((checkpoint) => checkpoint!.page));
    return { ...first, page, ...noted(checkpoints.map((checkpoint) => readBefore(checkpoint!)).reduce(readFurther)) };
  }

  private newPass(): PassCheckpoint {
    return { pass_id: uuidv7(), page: 1, started_at: this.clock.now().toISOString(), newest: null };
  }
}

/** What the pages before a checkpoint held. One without a time of listing is of an older version: then the pass's own beginning stands for it. */
function readBefore({
  page,
  started_at: startedAt,
  newest,
  listed_at: listedAt,
  unsettled_from: unsettledFrom,
}: PassCheckpoint): ReadSoFar {
  if (page <= 1 && newest === null) return NOTHING_READ;
  return { newest: dateOf(newest), listedAt: dateOf(listedAt ?? startedAt), unsettledFrom: dateOf(unsettledFrom ?? null) };
}

function noted({ newest, listedAt, unsettledFrom }: ReadSoFar): Pick<PassCheckpoint, 'newest' | 'listed_at' | 'unsettled_from'> {
  return {
    newest: newest?.toISOString() ?? null,
    listed_at: listedAt?.toISOString() ?? null,
    unsettled_from: unsettledFrom?.toISOString() ?? null,
  };
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
