import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { JobQueue, type NewJob } from '@tds/queue';
import { ApplyEntityChangesCommand } from '../apply/apply-entity-changes.command';
import type { ApplyOutcome, ApplyVerdict, EntityChange, SyncOrigin, UpsertChange } from '../apply/entity-change';
import { groupBy } from '../group-by';
import { jsonText } from '../source/columns';
import type { FetchedRecord, SourceCallContext, SourcePage } from '../source/source-connector';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { RunLog } from '../runs/run-log';
import { NO_COUNTS, type RunCounts, type SyncRun } from '../runs/sync-run';

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

/** Applies a page of list rows: completes those that need their detail, applies all in one batch, and queues what could not be settled. */
@Injectable()
export class PageApplier {
  constructor(
    private readonly commands: CommandBus,
    private readonly registry: SourceRegistry,
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly log: RunLog,
  ) {}

  /** Applies the page's records of one entity type and tells what became of them. */
  async apply(task: PageTask, page: Pick<SourcePage, 'records' | 'askedAt'>): Promise<RunCounts> {
    const parent = this.registry.parentOf(task.entity);
    if (parent) {
      // Such records have no page of their own: the documents they come in are fetched, whatever their version.
      const ids = page.records.flatMap((document) => parent.definition.idOf(document) ?? []);
      return this.applyByIds(task, ids);
    }
    const { definition } = task.entity;
    const listed = page.records.flatMap((document): UpsertChange[] => {
      const sourceEntityId = definition.idOf(document);
      return sourceEntityId === null ? [] : [{ kind: 'upsert', sourceEntityId, document, listedAt: page.askedAt }];
    });
    const { outcomes, calls } = await this.applyListed(task, listed);
    const counts = countsOf(outcomes);
    const withoutId = page.records.length - listed.length;
    return { ...counts, processed: page.records.length, failed: counts.failed + withoutId, apiCalls: calls };
  }

  /**
   * Fetches records by id and applies them; those that no longer exist become tombstones. For a type that comes inside another's documents
   * the ids are those documents'.
   */
  async applyByIds(task: PageTask, ids: readonly string[]): Promise<RunCounts> {
    const parent = this.registry.parentOf(task.entity);
    if (parent) return this.applyByIds({ ...task, entity: parent }, ids);
    const { entity, context } = task;
    const { records, failures, calls } = await entity.connector.fetchByIds(entity.definition.entityType, ids, context);
    const outcomes: ApplyOutcome[] = [];
    for (const [type, group] of groupBy(records, (record) => this.registry.typeOf(entity, record))) {
      outcomes.push(...(await this.applyChanges({ ...task, entity: type }, group.map(changeOf))));
    }
    await this.log.notFetched(task.run, failures);
    const counts = countsOf(outcomes);
    return { ...counts, processed: ids.length, failed: counts.failed + failures.length, apiCalls: calls };
  }

  private async applyListed(
    task: PageTask,
    listed: readonly UpsertChange[],
  ): Promise<{ outcomes: readonly ApplyOutcome[]; calls: number }> {
    const { definition } = task.entity;
    if (definition.listRowsAreComplete) return { outcomes: await this.applyChanges(task, listed), calls: 0 };
    if (definition.isVersioned) {
      const { changes, calls } = await this.withDetails(task, listed, await this.idsWithoutDetail(task.entity, listed));
      return { outcomes: await this.applyChanges(task, changes), calls };
    }
    // Without a modification time only the list row itself tells that a record changed: apply it, then complete what was news.
    const outcomes = await this.applyChanges(task, listed);
    const news = outcomes
      .filter(({ verdict }) => verdict === 'inserted' || verdict === 'updated')
      .map(({ change }) => change.sourceEntityId);
    const incomplete = new Set([...news, ...(await this.idsWithoutDetail(task.entity, listed))]);
    const { changes, calls } = await this.withDetails(
      task,
      listed.filter((change) => incomplete.has(change.sourceEntityId)),
      [...incomplete],
    );
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

  /**
   * Completes list rows by their details. What only the list tells stays: for some types that is the modification time. Not found or failed:
   * the list row still says that the record exists; the next run settles it.
   */
  private async withDetails({ entity, context }: PageTask, changes: readonly UpsertChange[], ids: readonly string[]) {
    if (ids.length === 0) return { changes, calls: 0 };
    const { records, calls } = await entity.connector.fetchByIds(entity.definition.entityType, ids, context);
    const details = new Map(records.map((record) => [record.sourceEntityId, record]));
    const completed = changes.map((change): UpsertChange => {
      const detail = details.get(change.sourceEntityId);
      return detail?.found ? { ...change, document: { ...change.document, ...detail.document }, fetchedAt: detail.askedAt } : change;
    });
    return { changes: completed, calls };
  }

  private async idsWithoutDetail({ definition, connector }: RegisteredEntity, changes: readonly UpsertChange[]): Promise<string[]> {
    const listed = changes.map((change) => ({ zoho_id: change.sourceEntityId, modified_at: definition.modifiedAtOf(change.document) }));
    const rows = await this.database.query<{ zoho_id: string }>(
      `select i.zoho_id
         from json_to_recordset($2::json) as i(zoho_id text, modified_at timestamptz)
         left join ${definition.table} m on m.organization_id = $1 and m.zoho_id = i.zoho_id
        where m.zoho_id is null or m.detail_modified_at is null or m.detail_modified_at < i.modified_at`,
      [connector.organizationId, JSON.stringify(listed)],
    );
    return rows.map((row) => row.zoho_id);
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
