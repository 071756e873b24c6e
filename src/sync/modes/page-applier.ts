import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { JobQueue, type NewJob } from '@tds/queue';
import { ApplyEntityChangesCommand } from '../apply/apply-entity-changes.command';
import type { ApplyOutcome, ApplyVerdict, EntityChange, SyncOrigin, UpsertChange } from '../apply/entity-change';
import { groupBy } from '../group-by';
import { jsonText } from '../source/columns';
import type { FetchResult, FetchedRecord, SourceCallContext } from '../source/source-connector';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { RunLog } from '../runs/run-log';
import { NO_COUNTS, type RunCounts, type SyncRun } from '../runs/sync-run';
import { PagePreparer, type PreparedRecords } from './page-preparer';

const COUNTED_AS: Partial<Record<ApplyVerdict, keyof RunCounts>> = {
  inserted: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  stale: 'stale',
  deleted: 'deleted',
  invalid: 'failed',
};

/** What a page is applied for. */
export interface PageTask {
  readonly entity: RegisteredEntity;
  readonly run: SyncRun;
  readonly origin: SyncOrigin;
  readonly context: SourceCallContext;
}

/** Applies a page of prepared rows: all in one batch; what could not be settled is queued. */
@Injectable()
export class PageApplier {
  constructor(
    private readonly commands: CommandBus,
    private readonly registry: SourceRegistry,
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly log: RunLog,
    private readonly preparer: PagePreparer,
  ) {}

  /** Applies records of one entity type as they were prepared, and tells what became of them. */
  async apply(task: PageTask, prepared: PreparedRecords): Promise<RunCounts> {
    if (prepared.kind === 'fetched') return this.applyFetched({ ...task, entity: this.registry.parentOf(task.entity)! }, prepared);
    const { outcomes, calls } = await this.applyListed(task, prepared.changes);
    const counts = countsOf(outcomes);
    const withoutId = prepared.processed - prepared.changes.length;
    return { ...counts, processed: prepared.processed, failed: counts.failed + withoutId, apiCalls: prepared.calls + calls };
  }

  /**
   * Fetches records by id and applies them; those that no longer exist become tombstones. For a type that comes inside another's documents
   * the ids are those documents'.
   */
  async applyByIds(task: PageTask, ids: readonly string[]): Promise<RunCounts> {
    const entity = this.registry.parentOf(task.entity) ?? task.entity;
    const result = await entity.connector.fetchByIds(entity.definition.entityType, ids, task.context);
    return this.applyFetched({ ...task, entity }, { ids, result });
  }

  private async applyFetched(
    task: PageTask,
    { ids, result: { records, failures, calls } }: { readonly ids: readonly string[]; readonly result: FetchResult },
  ): Promise<RunCounts> {
    const outcomes: ApplyOutcome[] = [];
    for (const [entity, group] of groupBy(records, (record) => this.registry.typeOf(task.entity, record))) {
      outcomes.push(...(await this.applyChanges({ ...task, entity }, group.map(changeOf))));
    }
    await this.log.notFetched(task.run, failures);
    const counts = countsOf(outcomes);
    return { ...counts, processed: ids.length, failed: counts.failed + failures.length, apiCalls: calls };
  }

  private async applyListed(
    task: PageTask,
    listed: readonly UpsertChange[],
  ): Promise<{ outcomes: readonly ApplyOutcome[]; calls: number }> {
    const { entity, context } = task;
    const outcomes = await this.applyChanges(task, listed);
    if (entity.definition.listRowsAreComplete || entity.definition.isVersioned) return { outcomes, calls: 0 };
    // Without a modification time only the list row itself tells that a record changed: it is applied; now what was news is completed.
    const news = outcomes
      .filter(({ verdict }) => verdict === 'inserted' || verdict === 'updated')
      .map(({ change }) => change.sourceEntityId);
    const incomplete = new Set([...news, ...(await this.preparer.wantedDetails(entity, listed))]);
    const rows = listed.filter((change) => incomplete.has(change.sourceEntityId));
    const { changes, calls } = await this.preparer.withDetails(entity, rows, [...incomplete], context);
    await this.applyChanges(task, changes);
    return { outcomes, calls };
  }

  private async applyChanges(
    { entity, run, origin }: PageTask,
    changes: ApplyEntityChangesCommand['changes'],
  ): Promise<readonly ApplyOutcome[]> {
    if (changes.length === 0) return [];
    const context = { origin, actor: 'system', runId: run.id, correlationId: run.correlationId };
    const { outcomes } = await this.commands.execute(new ApplyEntityChangesCommand(entity.definition.entityType, changes, context));
    await this.log.refused(
      run,
      outcomes.filter(({ verdict }) => verdict === 'invalid'),
    );
    await this.queueUnsettled(entity, run, origin, outcomes);
    return outcomes;
  }

  /** What a page can't settle becomes queue rows like any other: conflicts are fetched, invalid records end in the dead letters with their reason. */
  private async queueUnsettled(
    entity: RegisteredEntity,
    run: SyncRun,
    origin: SyncOrigin,
    outcomes: readonly ApplyOutcome[],
  ): Promise<void> {
    const jobs = outcomes.flatMap(({ change, verdict }): NewJob[] => {
      if (change.kind !== 'upsert' || (verdict !== 'conflict' && verdict !== 'invalid')) return [];
      const isConflict = verdict === 'conflict';
      return [
        {
          source: entity.connector.source,
          organizationId: entity.connector.organizationId,
          entityType: entity.definition.entityType,
          sourceEntityId: change.sourceEntityId,
          operation: isConflict ? 'fetch' : 'upsert',
          payload: isConflict ? null : jsonText(change.document as never),
          payloadHash: null,
          sourceModifiedAt: entity.definition.modifiedAtOf(change.document),
          origin,
          inboxIds: [],
          correlationId: run.correlationId,
          syncRunId: run.id,
        },
      ];
    });
    if (jobs.length > 0) await this.database.transaction((tx) => this.jobs.enqueue(tx, jobs));
  }
}

function changeOf(record: FetchedRecord): EntityChange {
  const { sourceEntityId, askedAt } = record;
  return record.found
    ? { kind: 'upsert', sourceEntityId, document: record.document, fetchedAt: askedAt }
    : { kind: 'delete', sourceEntityId, deletedAt: askedAt };
}

function countsOf(outcomes: readonly ApplyOutcome[]): RunCounts {
  const counts = { ...NO_COUNTS };
  for (const { verdict } of outcomes) {
    const key = COUNTED_AS[verdict];
    if (key) counts[key] += 1;
  }
  return counts;
}
