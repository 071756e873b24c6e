import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { ApplyOutcome } from '../apply/entity-change';
import type { FetchResult } from '../source/source-connector';
import type { SyncRun } from './sync-run';

/** Lines about records of a run that an operator wants to read (`tds_sync_logs`). */
@Injectable()
export class RunLog {
  constructor(private readonly database: Database) {}

  /** Notes why records were refused: one line each, with every broken rule. */
  async refused(run: SyncRun, outcomes: readonly ApplyOutcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    const lines = outcomes.map(({ change, issues }) => ({ id: change.sourceEntityId, issues }));
    await this.database.query(
      `insert into tds_sync_logs (sync_run_id, level, message, entity_type, source_entity_id, details, correlation_id)
       select $1, 'warning', 'record refused', $2, line.id, jsonb_build_object('issues', line.issues), $3
         from jsonb_to_recordset($4::jsonb) as line(id text, issues jsonb)`,
      [run.id, run.entityType, run.correlationId, JSON.stringify(lines)],
    );
  }

  /** Notes which records could not be fetched, and why. */
  async notFetched(run: SyncRun, failures: FetchResult['failures']): Promise<void> {
    if (failures.length === 0) return;
    const lines = failures.map(({ sourceEntityId, error }) => ({
      id: sourceEntityId,
      error: error instanceof Error ? error.message : String(error),
    }));
    await this.database.query(
      `insert into tds_sync_logs (sync_run_id, level, message, entity_type, source_entity_id, details, correlation_id)
       select $1, 'error', 'record not fetched', $2, line.id, jsonb_build_object('error', line.error), $3
         from jsonb_to_recordset($4::jsonb) as line(id text, error text)`,
      [run.id, run.entityType, run.correlationId, JSON.stringify(lines)],
    );
  }
}
