import { Injectable, Logger } from '@nestjs/common';
import { CursorStore, type IncrementalCapability } from './cursor-store';
import { FullSync } from './full-sync';
import { ListingReader, type ListingTask, type RunOfEntity } from './listing-reader';
import { ReadOfRuns } from './read-of-runs';
import { watermarkOf } from './read-so-far';
import type { SyncModeRunner } from './sync-mode';

/** Read again before the watermark: clocks, commits in Zoho that became visible late, and its inclusive bound. Design 6. */
const OVERLAP_MS = 5 * 60 * 1000;

/**
 * Reads what changed since the watermark, in the cheapest way the listing can. Zoho ignores what it doesn't know in silence, so each answer is
 * checked; a listing found to ignore its filter is read newest first from then on, and one that ignores the order too is read whole.
 * The watermark moves only after everything is committed.
 */
@Injectable()
export class IncrementalSync implements SyncModeRunner {
  private readonly log = new Logger(IncrementalSync.name);

  constructor(
    private readonly reader: ListingReader,
    private readonly cursors: CursorStore,
    private readonly full: FullSync,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    const cursors = await Promise.all(runs.map(({ entity }) => this.cursors.read(entity)));
    const watermarks = cursors.map((cursor) => cursor.watermark);
    const { definition } = runs[0]!.entity;
    const capability = cursors.find((cursor) => cursor.capability)?.capability ?? definition.incremental;
    if (capability === 'full' || watermarks.some((watermark) => watermark === null)) return this.full.run(runs, signal);

    const since = new Date(Math.min(...watermarks.map((watermark) => watermark!.getTime())) - OVERLAP_MS);
    const task: ListingTask = {
      runs,
      origin: 'incremental',
      context: { purpose: 'incremental', correlationId: runs[0]!.run.correlationId, signal },
    };
    const isHonoured = capability === 'filter' ? await this.readFiltered(task, since) : await this.readNewestFirst(task, since);
    if (isHonoured) return;
    await this.lower(runs, capability === 'filter' ? 'newest_first' : 'full');
    await this.run(runs, signal);
  }

  /** False when the filter was ignored: then a page says nothing about what changed, and reading on would cost the whole listing. */
  private async readFiltered(task: ListingTask, since: Date): Promise<boolean> {
    const read = new ReadOfRuns(task.runs);
    for await (const applied of this.reader.read(task, { modifiedSince: since }, 'ahead')) {
      read.take(applied);
      if (!applied.page.isFilterHonoured) return false;
    }
    await this.advance(task.runs, read);
    return true;
  }

  /** Stops behind the first page that holds nothing new. False when the order was ignored: then there is no such page. */
  private async readNewestFirst(task: ListingTask, since: Date): Promise<boolean> {
    const read = new ReadOfRuns(task.runs);
    for await (const applied of this.reader.read(task, { order: 'newest_first' }, 'page_by_page')) {
      read.take(applied);
      if (!applied.page.isOrderHonoured) return false;
      if ([...applied.readOf.values()].every(({ newest }) => newest === null || newest < since)) break;
    }
    await this.advance(task.runs, read);
    return true;
  }

  private async advance(runs: readonly RunOfEntity[], read: ReadOfRuns): Promise<void> {
    for (const each of runs) await this.cursors.advanceWatermark(each.entity, watermarkOf(read.of(each)));
  }

  private async lower(runs: readonly RunOfEntity[], capability: IncrementalCapability): Promise<void> {
    for (const { entity } of runs) {
      this.log.warn(
        { entityType: entity.definition.entityType, capability },
        'the listing ignored what was asked; it is read in another way from now on',
      );
      await this.cursors.saveCapability(entity, capability);
    }
  }
}
