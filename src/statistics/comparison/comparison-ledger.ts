import { hostname } from 'node:os';
import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { RegisteredEntity } from '@tds/sync';
import { v7 as uuidv7 } from 'uuid';
import type { Comparison, ComparisonRequest, DifferenceKind } from './comparison';
import type { Verdict } from './verdict';

const failOrphans = loadSql(__dirname, 'sql/fail-orphaned-comparisons.sql');
const countRepeated = loadSql(__dirname, 'sql/count-repeated.sql');

/** A comparison that says nothing for so long has nobody, s. */
const ORPHANED_AFTER_SECONDS = 60;

/** Who wants a comparison, and what it will cost. */
export interface ComparisonOrder {
  readonly entity: RegisteredEntity;
  readonly request: ComparisonRequest;
  readonly requestedBy: string;
  readonly correlationId: string;
  readonly estimatedCalls: number;
  /** Rows expected; null where unknown. */
  readonly total: number | null;
}

/** The rows of `tds_comparisons` and of what they found. */
@Injectable()
export class ComparisonLedger {
  private readonly worker = `${hostname()}:${process.pid}`;

  constructor(private readonly database: Database) {}

  /** Begins a comparison. */
  async begin({ entity, request, requestedBy, correlationId, estimatedCalls, total }: ComparisonOrder): Promise<Comparison> {
    const id = uuidv7();
    const { ids, repairRunId, ...options } = request;
    await this.database.query(
      `insert into tds_comparisons (id, source, organization_id, entity_type, level, scope, options, requested_by, correlation_id, repair_run_id,
                                    total, estimated_calls, worker)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        entity.connector.source,
        entity.connector.organizationId,
        entity.definition.entityType,
        request.level,
        ids ? 'records' : 'listing',
        JSON.stringify(options),
        requestedBy,
        correlationId,
        repairRunId ?? null,
        total,
        estimatedCalls,
        this.worker,
      ],
    );
    return { id, entity, request, correlationId };
  }

  /** Tells that a comparison goes on: rows read and calls spent since the last time. */
  async progress(id: string, rows: number, calls: number): Promise<void> {
    await this.database.query(
      `update tds_comparisons set processed = processed + $2, api_calls = api_calls + $3, heartbeat_at = now() where id = $1 and status = 'running'`,
      [id, rows, calls],
    );
  }

  /** Ends a comparison with what it found. */
  async complete(id: string, verdict: Verdict, listedAt: Date | null): Promise<void> {
    const { counts, recommendation } = verdict;
    await this.database.query(
      `update tds_comparisons
          set status = 'completed', ended_at = now(), heartbeat_at = now(), listed_at = $2, zoho_count = $3, local_count = $4, matched = $5,
              missing_local = $6, missing_zoho = $7, stale = $8, different = $9, in_flight = $10, repeated = $11, match_percentage = $12,
              data_quality_score = $13, recommendation = $14, recommendation_reason = $15, recommendation_calls = $16
        where id = $1 and status = 'running'`,
      [
        id,
        listedAt,
        counts.zohoCount,
        counts.localCount,
        verdict.matched,
        counts.missingLocal,
        counts.missingZoho,
        counts.stale,
        counts.different,
        counts.inFlight,
        verdict.repeated,
        verdict.matchPercentage,
        verdict.dataQualityScore,
        recommendation.action,
        recommendation.reason,
        recommendation.apiCalls,
      ],
    );
  }

  /** Ends a comparison that could not be made. */
  async fail(id: string, message: string): Promise<void> {
    await this.database.query(
      `update tds_comparisons set status = 'failed', ended_at = now(), error_summary = $2 where id = $1 and status = 'running'`,
      [id, message],
    );
  }

  /** Ends comparisons whose process is gone. */
  async failOrphans(): Promise<void> {
    await this.database.query(failOrphans, [ORPHANED_AFTER_SECONDS]);
  }

  /** How many records of each kind a comparison has kept, and how badly they differ. */
  async tally(id: string): Promise<readonly { readonly kind: DifferenceKind; readonly severity: string; readonly records: number }[]> {
    return this.database.query(
      `select kind, severity, count(*)::float8 as records from tds_comparison_differences where comparison_id = $1 group by kind, severity`,
      [id],
    );
  }

  /** Records that drifted in this comparison and in the last complete one of the type before it. */
  async repeated({ id, entity: { connector, definition } }: Comparison): Promise<number> {
    const [row] = await this.database.query<{ records: number }>(countRepeated, [
      id,
      connector.source,
      connector.organizationId,
      definition.entityType,
    ]);
    return row!.records;
  }
}
