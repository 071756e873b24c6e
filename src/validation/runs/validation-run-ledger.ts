import { hostname } from 'node:os';
import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { v7 as uuidv7 } from 'uuid';
import type { ValidationKind, ValidationRun } from './validation-run';

const beginRun = loadSql(__dirname, 'sql/begin-run.sql');
const failOrphanedRuns = loadSql(__dirname, 'sql/fail-orphaned-runs.sql');

/** A run that says nothing for so long has nobody; the longest statement is shorter. s */
const ORPHANED_AFTER_SECONDS = 120;

const COLUMNS = `id, scope, kind, entity_types as "entityTypes", status, trigger, requested_by as "requestedBy", total::float8 as total,
  processed::float8 as processed, opened::float8 as opened, fixed::float8 as fixed, error_summary as "errorSummary", started_at as "startedAt",
  started_at::text as "startedAtExact", ended_at as "endedAt"`;

/** Who wants what looked at. */
export interface RunOrder {
  readonly scope: string;
  readonly kind: ValidationKind;
  readonly entityTypes: readonly string[];
  readonly trigger: 'schedule' | 'api';
  readonly requestedBy: string;
  readonly correlationId: string | null;
}

/** The rows of `tds_validation_runs`. */
@Injectable()
export class ValidationRunLedger {
  private readonly worker = `${hostname()}:${process.pid}`;

  constructor(private readonly database: Database) {}

  /** Begins a run, or tells the one of the same scope and kind that is under way. */
  async begin(order: RunOrder): Promise<{ readonly id: string; readonly startedAt: Date; readonly isNew: boolean }> {
    await this.database.query(failOrphanedRuns, [ORPHANED_AFTER_SECONDS]);
    const { scope, kind, entityTypes, trigger, requestedBy, correlationId } = order;
    for (;;) {
      const [run] = await this.database.query<{ id: string; startedAt: Date; isNew: boolean }>(beginRun, [
        uuidv7(),
        scope,
        kind,
        entityTypes,
        trigger,
        requestedBy,
        correlationId,
        this.worker,
      ]);
      // Nothing: the one in our way ended between the two halves of the statement.
      if (run) return run;
    }
  }

  async setTotal(id: string, total: number): Promise<void> {
    await this.database.query(`update tds_validation_runs set total = $2, heartbeat_at = now() where id = $1`, [id, total]);
  }

  /** Tells that a run goes on, and what it did since the last time. */
  async progress(id: string, records: number, opened: number, fixed: number): Promise<void> {
    await this.database.query(
      `update tds_validation_runs
          set processed = least(processed + $2, coalesce(total, processed + $2)), opened = opened + $3, fixed = fixed + $4, heartbeat_at = now()
        where id = $1`,
      [id, records, opened, fixed],
    );
  }

  async complete(id: string): Promise<void> {
    await this.database.query(
      `update tds_validation_runs set status = 'completed', ended_at = now(), processed = coalesce(total, processed)
        where id = $1 and status = 'running'`,
      [id],
    );
  }

  async fail(id: string, reason: string): Promise<void> {
    await this.database.query(
      `update tds_validation_runs set status = 'failed', ended_at = now(), error_summary = $2 where id = $1 and status = 'running'`,
      [id, reason],
    );
  }

  async find(id: string): Promise<ValidationRun | null> {
    const [run] = await this.database.query<ValidationRun>(`select ${COLUMNS} from tds_validation_runs where id = $1`, [id]);
    return run ?? null;
  }

  /** The last completed run of a scope and kind that began within so many seconds, or null. */
  async latest(scope: string, kind: ValidationKind, withinSeconds: number): Promise<ValidationRun | null> {
    const [run] = await this.database.query<ValidationRun>(
      `select ${COLUMNS} from tds_validation_runs
        where scope = $1 and kind = $2 and status = 'completed' and started_at >= now() - make_interval(secs => $3)
        order by started_at desc limit 1`,
      [scope, kind, withinSeconds],
    );
    return run ?? null;
  }

  /** Runs, newest first. */
  list(limit: number, before?: { readonly startedAt: string; readonly id: string }): Promise<readonly ValidationRun[]> {
    const after = before ? `where (started_at, id) < ($2::timestamptz, $3::uuid)` : '';
    return this.database.query<ValidationRun>(
      `select ${COLUMNS} from tds_validation_runs ${after} order by started_at desc, id desc limit $1`,
      before ? [limit, before.startedAt, before.id] : [limit],
    );
  }
}
