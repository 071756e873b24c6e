import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { JobQueue, type NewJob } from '@tds/queue';
import { ApplyEntityChangesCommand } from '../apply/apply-entity-changes.command';
import { jsonText } from '../source/columns';
import type { ApplyOutcome, ApplyVerdict, SyncOrigin, UpsertChange } from '../apply/entity-change';
import type { JsonObject } from '../source/json';
import type { SourceCallContext } from '../source/source-connector';
import type { RegisteredEntity } from '../source/source-registry';
import { RunLog } from './run-log';
import { NO_COUNTS, type RunCounts, type SyncRun } from './sync-run';

const COUNTED_AS: Partial<Record<ApplyVerdict, keyof RunCounts>> = {
  inserted: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  stale: 'stale',
  deleted: 'deleted',
  invalid: 'failed',
};

/** Applies a page of list rows: completes those that need their detail, applies all in one batch, and queues what could not be settled. */
@Injectable()
export class PageApplier {
  constructor(
    private readonly commands: CommandBus,
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly log: RunLog,
  ) {}

  /** Applies the records of one entity type and tells what became of them. */
  async apply(
    entity: RegisteredEntity,
    run: SyncRun,
    origin: SyncOrigin,
    records: readonly JsonObject[],
    context: SourceCallContext,
  ): Promise<RunCounts> {
    const identified = records.flatMap((document): UpsertChange[] => {
      const sourceEntityId = entity.definition.idOf(document);
      return sourceEntityId === null ? [] : [{ kind: 'upsert', sourceEntityId, document }];
    });
    const { changes, apiCalls } = await this.withDetails(entity, identified, context);
    const { outcomes } = await this.commands.execute(
      new ApplyEntityChangesCommand(entity.definition.entityType, changes, {
        origin,
        actor: 'system',
        runId: run.id,
        correlationId: run.correlationId,
      }),
    );
    await this.log.refused(
      run,
      outcomes.filter(({ verdict }) => verdict === 'invalid'),
    );
    await this.queueUnsettled(entity, run, origin, outcomes);
    const counts = { ...NO_COUNTS, processed: records.length, apiCalls, failed: records.length - identified.length };
    for (const { verdict } of outcomes) {
      const key = COUNTED_AS[verdict];
      if (key) counts[key] += 1;
    }
    return counts;
  }

  /** Replaces list rows by their details where the list says less and we hold no detail of that version. */
  private async withDetails(entity: RegisteredEntity, changes: readonly UpsertChange[], context: SourceCallContext) {
    if (entity.definition.listRowsAreComplete || changes.length === 0) return { changes, apiCalls: 0 };
    const wanting = await this.idsWithoutDetail(entity, changes);
    if (wanting.length === 0) return { changes, apiCalls: 0 };
    const { records, calls } = await entity.connector.fetchByIds(entity.definition.entityType, wanting, context);
    const details = new Map(records.map((record) => [record.sourceEntityId, record]));
    const completed = changes.map((change): UpsertChange => {
      const detail = details.get(change.sourceEntityId);
      // Not found or failed: the list row still says that it exists; the next run, or the sweep, settles it.
      return detail?.found ? { ...change, document: detail.document, fetchedAt: detail.askedAt } : change;
    });
    return { changes: completed, apiCalls: calls };
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
