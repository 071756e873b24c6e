import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Clock } from '@libs/resilience';
import { AppConfig } from '@tds/platform/config';
import { ApplyEntityChangesCommand } from '../apply/apply-entity-changes.command';
import type { DeleteChange, EntityChange, UpsertChange } from '../apply/entity-change';
import { ImageLedger, type WantedFile } from '../images/image-ledger';
import { ImageStore } from '../images/image-store';
import { imageTypeOf } from '../images/image-type';
import { SyncPauses } from '../pause/sync-pauses';
import { RunLedger } from '../runs/run-ledger';
import { RunLog } from '../runs/run-log';
import { RunStoppedError } from '../runs/run.errors';
import { NO_COUNTS, type RunCounts } from '../runs/sync-run';
import type { FetchedFile } from '../source/source-connector';
import type { RunOfEntity } from './listing-reader';
import type { SyncModeRunner } from './sync-mode';

/** Files between two reports of progress. */
const CHUNK = 10;
/** A chunk of which nothing came, and at least so much was wanted, is the source's trouble and not the files': the run ends, the next goes on. */
const HOPELESS_FROM = 3;

/** What a chunk of files brought. */
interface FetchedChunk {
  readonly changes: readonly UpsertChange[];
  readonly failures: readonly { readonly sourceEntityId: string; readonly error: unknown }[];
  readonly calls: number;
}

/**
 * Fetches files that are new or were changed, and those missing on the disk, within the budget of a run; a call each, in the lowest lane. Files
 * whose owner is gone, or names none any more, become tombstones without a call.
 */
@Injectable()
export class ImageSync implements SyncModeRunner {
  constructor(
    private readonly images: ImageLedger,
    private readonly store: ImageStore,
    private readonly commands: CommandBus,
    private readonly ledger: RunLedger,
    private readonly log: RunLog,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly pauses: SyncPauses,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    for (const each of runs) {
      await this.bury(each);
      await this.fetchWanted(each, signal);
    }
  }

  private async bury(each: RunOfEntity): Promise<void> {
    const orphaned = await this.images.orphaned(each.entity);
    const deletedAt = this.clock.now();
    const changes = orphaned.map(({ ownerId }): DeleteChange => ({ kind: 'delete', sourceEntityId: ownerId, deletedAt }));
    await this.progress(each, await this.apply(each, changes));
    await this.discard(
      each,
      orphaned.flatMap(({ hash }) => hash ?? []),
    );
  }

  private async fetchWanted(each: RunOfEntity, signal: AbortSignal): Promise<void> {
    const wanted = await this.wanted(each);
    await this.ledger.expect(each.run.id, wanted.length);
    for (let from = 0; from < wanted.length; from += CHUNK) {
      await this.pauses.pass([each.entity], signal);
      const chunk = wanted.slice(from, from + CHUNK);
      const { changes, failures, calls } = await this.fetchChunk(each, chunk, signal);
      const counts = await this.apply(each, changes);
      await this.log.notFetched(each.run, failures);
      await this.progress(each, { ...counts, processed: chunk.length, failed: counts.failed + failures.length, apiCalls: calls });
      await this.discard(
        each,
        chunk.flatMap(({ heldHash }) => heldHash ?? []),
      );
      if (failures.length === chunk.length && failures.length >= HOPELESS_FROM) throw failures.at(-1)!.error;
    }
  }

  /** New and changed ones first, then what the disk has lost. */
  private async wanted({ entity }: RunOfEntity): Promise<readonly WantedFile[]> {
    const budget = this.config.sync.imagesPerRun;
    const wanted = [...(await this.images.wanted(entity, budget))];
    const named = new Set(wanted.map(({ ownerId }) => ownerId));
    for await (const held of this.images.held(entity)) {
      for (const file of held) {
        if (wanted.length >= budget) return wanted;
        if (!named.has(file.ownerId) && !(await this.store.has(file.heldHash!))) wanted.push(file);
      }
    }
    return wanted;
  }

  private async fetchChunk({ run, entity }: RunOfEntity, wanted: readonly WantedFile[], signal: AbortSignal): Promise<FetchedChunk> {
    const { connector, definition } = entity;
    const context = { purpose: 'verification', correlationId: run.correlationId, signal } as const;
    const changes: UpsertChange[] = [];
    const failures: { sourceEntityId: string; error: unknown }[] = [];
    let calls = 0;
    for (const file of wanted) {
      signal.throwIfAborted();
      try {
        const fetched = await connector.fetchFile!(definition.entityType, file.ownerId, context);
        calls += fetched.calls;
        changes.push(await this.changeOf(definition.attachment!.ownerColumn, file, fetched));
      } catch (error) {
        signal.throwIfAborted();
        failures.push({ sourceEntityId: file.ownerId, error });
      }
    }
    return { changes, failures, calls };
  }

  /** The bytes are stored before the row says that they are. */
  private async changeOf(ownerColumn: string, { ownerId, names }: WantedFile, fetched: FetchedFile): Promise<UpsertChange> {
    const contentType = fetched.found ? imageTypeOf(fetched.content, fetched.contentType) : null;
    const content = fetched.found && contentType !== null ? fetched.content : null;
    const document = {
      [ownerColumn]: ownerId,
      ...names,
      content_hash_sha256: content === null ? null : await this.store.save(content),
      content_type: contentType,
      bytes: content?.length ?? null,
    };
    return { kind: 'upsert', sourceEntityId: ownerId, document, fetchedAt: fetched.askedAt };
  }

  private async apply({ run, entity }: RunOfEntity, changes: readonly EntityChange[]): Promise<RunCounts> {
    if (changes.length === 0) return NO_COUNTS;
    const context = { origin: 'image', actor: 'system', runId: run.id, correlationId: run.correlationId } as const;
    const { outcomes } = await this.commands.execute(new ApplyEntityChangesCommand(entity.definition.entityType, changes, context));
    const count = (verdict: string): number => outcomes.filter((outcome) => outcome.verdict === verdict).length;
    return {
      ...NO_COUNTS,
      created: count('inserted'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      stale: count('stale'),
      deleted: count('deleted'),
      failed: count('invalid') + count('conflict'),
    };
  }

  /** Takes files off the disk that were replaced, unless another record has the same one. */
  private async discard({ entity }: RunOfEntity, hashes: readonly string[]): Promise<void> {
    for (const hash of await this.images.unused(entity, hashes)) await this.store.remove(hash);
  }

  private async progress({ run }: RunOfEntity, counts: RunCounts): Promise<void> {
    if (!(await this.ledger.progress(run.id, counts))) throw new RunStoppedError(run.id);
  }
}
