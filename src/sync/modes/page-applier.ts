import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { JobQueue, type NewJob } from '@tds/queue';
import { ApplyEntityChangesCommand } from '../apply/apply-entity-changes.command';
import type { ApplyOutcome, ApplyVerdict, EntityChange, SyncOrigin, UpsertChange } from '../apply/entity-change';
import { groupBy } from '../group-by';
import { jobErrorOf } from '../jobs/job-failure';
import { jsonText } from '../source/columns';
import type { FetchResult, FetchedRecord, SourceCallContext } from '../source/source-connector';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { RunLog } from '../runs/run-log';
import { NO_COUNTS, type RunCounts, type SyncRun } from '../runs/sync-run';
import { type CompletedRows, PagePreparer, type PreparedRecords } from './page-preparer';

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

/** What became of a page's records of one entity type. */
export interface AppliedRecords {
  readonly counts: RunCounts;
  /** Lowest modification time of a record whose detail nobody could be asked for now; null where there is none. */
  readonly unsettledFrom: Date | null;
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
  async apply(task: PageTask, prepared: PreparedRecords): Promise<AppliedRecords> {
    if (prepared.kind === 'fetched') {
      const counts = await this.applyFetched({ ...task, entity: this.registry.parentOf(task.entity)! }, prepared);
      return { counts, unsettledFrom: null };
    }
    const { outcomes, ...completing } = await this.applyListed(task, prepared.changes);
    const failures = [...prepared.failures, ...completing.failures];
    const counts = countsOf(outcomes);
    const withoutId = prepared.processed - prepared.changes.length;
    return {
      counts: {
        ...counts,
        processed: prepared.processed,
        failed: counts.failed + withoutId + failures.length,
        apiCalls: prepared.calls + completing.calls,
      },
      unsettledFrom: await this.settleFailures(task, prepared.changes, failures),
    };
  }

  /**
   * Details that could not be had. While nobody answers (no calls left, an open breaker) the listing is to be read again from their records on:
   * queued, they would be spent before everything else once there are calls again. A record that fails by itself is the queue's. One we may not
   * read costs a call each time and waits for the next whole pass.
   */
  private async settleFailures(
    { entity, run, origin }: PageTask,
    listed: readonly UpsertChange[],
    failures: FetchResult['failures'],
  ): Promise<Date | null> {
    if (failures.length === 0) return null;
    await this.log.notFetched(run, failures);
    const { modifiedAtOf } = entity.definition;
    const modifiedAt = new Map(listed.map(({ sourceEntityId, document }) => [sourceEntityId, modifiedAtOf(document)]));
    const judged = failures.map(({ sourceEntityId, error }) => ({ sourceEntityId, error: jobErrorOf(error) }));
    const unanswered = judged.filter(({ error }) => error.disposition === 'snooze' && error.class === 'weather');
    await this.enqueue(
      judged
        .filter(({ error }) => error.disposition !== 'snooze')
        .map(({ sourceEntityId }) => ({
          ...this.jobFor(entity, run, origin),
          sourceEntityId,
          operation: 'fetch',
          payload: null,
          sourceModifiedAt: modifiedAt.get(sourceEntityId) ?? null,
        })),
    );
    const times = unanswered.flatMap(({ sourceEntityId }) => modifiedAt.get(sourceEntityId)?.getTime() ?? []);
    return times.length === 0 ? null : new Date(Math.min(...times));
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
  ): Promise<Omit<CompletedRows, 'changes'> & { readonly outcomes: readonly ApplyOutcome[] }> {
    const { entity, context } = task;
    const outcomes = await this.applyChanges(task, listed);
    if (entity.definition.listRowsAreComplete || entity.definition.isVersioned) return { outcomes, calls: 0, failures: [] };
    // Without a modification time only the list row itself tells that a record changed: it is applied; now what was news is completed.
    const news = outcomes
      .filter(({ verdict }) => verdict === 'inserted' || verdict === 'updated')
      .map(({ change }) => change.sourceEntityId);
    const incomplete = new Set([...news, ...(await this.preparer.wantedDetails(entity, listed))]);
    const rows = listed.filter((change) => incomplete.has(change.sourceEntityId));
    const { changes, calls, failures } = await this.preparer.withDetails(entity, rows, [...incomplete], context);
    await this.applyChanges(task, changes);
    return { outcomes, calls, failures };
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
          ...this.jobFor(entity, run, origin),
          sourceEntityId: change.sourceEntityId,
          operation: isConflict ? 'fetch' : 'upsert',
          payload: isConflict ? null : jsonText(change.document as never),
          sourceModifiedAt: entity.definition.modifiedAtOf(change.document),
        },
      ];
    });
    await this.enqueue(jobs);
  }

  /** What every job of a run's records says. */
  private jobFor({ connector, definition }: RegisteredEntity, run: SyncRun, origin: SyncOrigin) {
    return {
      source: connector.source,
      organizationId: connector.organizationId,
      entityType: definition.entityType,
      payloadHash: null,
      origin,
      inboxIds: [],
      correlationId: run.correlationId,
      syncRunId: run.id,
    } satisfies Partial<NewJob>;
  }

  private async enqueue(jobs: readonly NewJob[]): Promise<void> {
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
