import { Injectable } from '@nestjs/common';
import { loadSql } from '@libs/pg';
import { Database } from '@tds/platform/database';
import { v7 as uuidv7 } from 'uuid';
import { countRun } from '../sync.metrics';
import type { RunCounts, SyncMode, SyncRun, SyncRunStatus, SyncTrigger } from './sync-run';

const startRun = loadSql(__dirname, 'sql/start-run.sql');
const recordProgress = loadSql(__dirname, 'sql/record-progress.sql');
const endRun = loadSql(__dirname, 'sql/end-run.sql');
const failOrphanedRuns = loadSql(__dirname, 'sql/fail-orphaned-runs.sql');

/** What a run begins with. */
export interface RunRequest {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly type: SyncMode;
  readonly trigger: SyncTrigger;
  readonly requestedBy: string;
  readonly correlationId: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface StartedRow {
  readonly id: string;
  readonly type: SyncMode;
  readonly entity_type: string;
  readonly correlation_id: string;
  readonly ids: readonly string[] | null;
  readonly is_new: boolean;
}

/** The rows of `tds_sync_runs`: begun, counted, ended. Every change is compare-and-set on `running`. */
@Injectable()
export class RunLedger {
  constructor(private readonly database: Database) {}

  /** Begins a run, or returns the one running already. One run per organisation and entity is a rule of the database. */
  async start(request: RunRequest): Promise<{ readonly run: SyncRun; readonly isNew: boolean }> {
    const { source, organizationId, type, entityType, trigger, options, requestedBy, correlationId } = request;
    for (;;) {
      const [row] = await this.database.query<StartedRow>(startRun, [
        uuidv7(),
        source,
        organizationId,
        type,
        entityType,
        trigger,
        JSON.stringify(options),
        requestedBy,
        correlationId,
      ]);
      // No row: the running one ended between the two halves of the statement. Now there is room for ours.
      if (row)
        return {
          run: { id: row.id, type: row.type, entityType: row.entity_type, correlationId: row.correlation_id, ids: row.ids ?? [] },
          isNew: row.is_new,
        };
    }
  }

  /** Adds to a run's counts. False: the run is no longer ours to continue. */
  async progress(runId: string, counts: RunCounts, cursor: unknown = null): Promise<boolean> {
    const rows = await this.database.query(recordProgress, [
      runId,
      counts.processed,
      counts.created,
      counts.updated,
      counts.unchanged,
      counts.stale,
      counts.deleted,
      counts.failed,
      counts.apiCalls,
      cursor === null ? null : JSON.stringify(cursor),
    ]);
    return rows.length > 0;
  }

  /** Tells how many records a run is about, where that is known beforehand. */
  async expect(runId: string, total: number): Promise<void> {
    await this.database.query(`update tds_sync_runs set total = $2 where id = $1 and status = 'running'`, [runId, total]);
  }

  /** Ends a run. False: it had ended already. */
  async end(runId: string, status: Exclude<SyncRunStatus, 'running'>, errorSummary: string | null = null): Promise<boolean> {
    const [ended] = await this.database.query<{ type: SyncMode; entity_type: string }>(endRun, [runId, status, errorSummary]);
    if (ended) countRun(ended.type, ended.entity_type, status);
    return ended !== undefined;
  }

  /** Fails runs without a heartbeat for `silentSeconds`, and those of the named dead workers at once. */
  async failOrphans(
    silentSeconds: number,
    deadWorkers: readonly string[],
  ): Promise<readonly { readonly id: string; readonly entity_type: string }[]> {
    return this.database.query(failOrphanedRuns, [silentSeconds, deadWorkers]);
  }

  /** Workers named by running runs. */
  async workersOfRunningRuns(): Promise<readonly string[]> {
    const rows = await this.database.query<{ worker: string }>(
      `select distinct options ->> 'worker' as worker from tds_sync_runs where status = 'running' and options ? 'worker'`,
    );
    return rows.map((row) => row.worker);
  }
}
