import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/resilience';
import { failPoint } from '@tds/platform/fail-points';
import { v7 as uuidv7 } from 'uuid';
import { CursorStore, type PassCheckpoint } from './cursor-store';
import { DeletionSweep } from './deletion-sweep';
import { ListingReader, type ListingTask, type RunOfEntity, newestOf } from './listing-reader';
import { SeenLedger } from './seen-ledger';
import type { SyncModeRunner } from './sync-mode';

/** A pass that stopped longer ago is begun anew: too much has moved since. */
const RESUMABLE_FOR_MS = 6 * 60 * 60 * 1000;

/**
 * Reads a listing whole. After a crash it goes on at the page it had reached. It ends by asking for the rows it did not meet, and if some of
 * those were really deleted, rows may have moved up a page unread: then the listing is read once more.
 */
@Injectable()
export class FullSync implements SyncModeRunner {
  constructor(
    private readonly reader: ListingReader,
    private readonly cursors: CursorStore,
    private readonly seen: SeenLedger,
    private readonly sweep: DeletionSweep,
    private readonly clock: Clock,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    const task: ListingTask = { runs, origin: 'bulk', context: { purpose: 'full', correlationId: runs[0]!.run.correlationId, signal } };
    const pass = await this.readPass(task, await this.begun(runs));
    failPoint('sync.pass_read');
    let deleted = 0;
    // What comes inside other documents is deleted with them, or by them.
    for (const each of runs.filter(({ entity }) => !entity.definition.derivation))
      deleted += await this.sweep.run(each, pass, task.context);
    failPoint('sync.pass_ended');
    await this.seen.forget(pass.passId);
    if (deleted > 0) await this.seen.forget((await this.readPass(task, this.newPass())).passId);
  }

  /** Reads pages from where the pass stands, notes each, and ends the pass. */
  private async readPass(task: ListingTask, begun: PassCheckpoint): Promise<{ passId: string; startedAt: Date }> {
    const passId = begun.pass_id;
    const newest = new Map(task.runs.map((each) => [each, begun.newest === null ? null : new Date(begun.newest)]));
    // The page last applied is read again: rows may have moved onto it since.
    for await (const { page, recordsOf } of this.reader.read(task, { fromPage: Math.max(1, begun.page) })) {
      for (const [each, records] of recordsOf) {
        const { definition } = each.entity;
        await this.seen.add(
          passId,
          definition.entityType,
          records.flatMap((record) => definition.idOf(record) ?? []),
        );
        failPoint('sync.page_seen');
        newest.set(each, later(newest.get(each) ?? null, newestOf(each.entity, records)));
        await this.cursors.saveCheckpoint(each.entity, { ...begun, page: page.page, newest: newest.get(each)?.toISOString() ?? null });
        failPoint('sync.checkpoint_saved');
      }
    }
    const startedAt = new Date(begun.started_at);
    for (const { entity } of task.runs) {
      await this.cursors.advanceWatermark(entity, [...newest].find(([each]) => each.entity === entity)?.[1] ?? null);
      await this.cursors.markFullySynced(entity, startedAt);
      await this.cursors.saveCheckpoint(entity, null);
    }
    return { passId, startedAt };
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
    const newest = checkpoints.map((checkpoint) => checkpoint!.newest).toSorted()[0] ?? null;
    return { ...first, page, newest };
  }

  private newPass(): PassCheckpoint {
    return { pass_id: uuidv7(), page: 1, started_at: this.clock.now().toISOString(), newest: null };
  }
}

function later(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}
