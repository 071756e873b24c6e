import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { explain } from '../rules/explain';
import { type Severity, fieldOf } from '../rules/validation-rule';
import { ValidationSubjects } from '../subjects/validation-subjects';
import type { Finding, FindingStatus } from './finding';

const COLUMNS = `f.id, f.entity_type as "entityType", f.entity_id as "entityId", f.origin, f.rule, f.field, f.severity,
  f.current_value as "currentValue", f.issue, f.recommendation, f.status, f.first_seen_at as "firstSeenAt", f.last_seen_at as "lastSeenAt",
  f.opened_at as "openedAt", f.opened_at::text as "openedAtExact", f.reopened_count as "reopenedCount", f.fixed_at as "fixedAt",
  f.ignored_at as "ignoredAt", f.ignored_by as "ignoredBy", f.ignore_reason as "ignoreReason", f.severity_rank as "severityRank"`;

/** Which findings. What is absent is not asked for. */
export interface FindingFilter {
  readonly statuses?: readonly FindingStatus[];
  readonly entityTypes?: readonly string[];
  readonly entityId?: string;
  readonly rules?: readonly string[];
  readonly severities?: readonly Severity[];
  /** `required` findings of links (`…_id`) only: records that should belong to another and don't. */
  readonly linksOnly?: boolean;
  /** Records that were seen wrong before this instant. */
  readonly until?: Date;
}

/** Where a page of each order begins. */
export type FindingPosition =
  | { readonly order: 'newest'; readonly after?: { readonly openedAt: string; readonly id: string } }
  | { readonly order: 'worst'; readonly after?: { readonly severityRank: number; readonly id: string } };

type FindingRow = Omit<Finding, 'issue' | 'recommendation'> & { readonly issue: string | null; readonly recommendation: string | null };

/** Reads findings and puts them into words. */
@Injectable()
export class FindingReader {
  constructor(
    private readonly database: Database,
    private readonly subjects: ValidationSubjects,
  ) {}

  /** A page of findings: the newest, or the worst, first. */
  async list(filter: FindingFilter, position: FindingPosition, limit: number): Promise<readonly Finding[]> {
    const { where, params } = conditions(filter);
    const bind = (value: unknown): string => `$${params.push(value)}`;
    if (position.order === 'newest' && position.after) {
      where.push(`(f.opened_at, f.id) < (${bind(position.after.openedAt)}::timestamptz, ${bind(position.after.id)}::bigint)`);
    }
    if (position.order === 'worst' && position.after) {
      where.push(`(f.severity_rank, f.id) > (${bind(position.after.severityRank)}::smallint, ${bind(position.after.id)}::bigint)`);
    }
    const order = position.order === 'newest' ? 'f.opened_at desc, f.id desc' : 'f.severity_rank, f.id';
    const sql = `select ${COLUMNS} from tds_validation_findings f where ${where.join(' and ')} order by ${order} limit ${bind(limit)}`;
    return (await this.database.query<FindingRow>(sql, params)).map((row) => this.inWords(row));
  }

  /** One finding, or null. */
  async find(id: string): Promise<Finding | null> {
    const [row] = await this.database.query<FindingRow>(`select ${COLUMNS} from tds_validation_findings f where f.id = $1`, [id]);
    return row ? this.inWords(row) : null;
  }

  /** How many findings there are, and on how many records there is one that makes them invalid. */
  async count(filter: FindingFilter): Promise<{ readonly findings: number; readonly invalidRecords: number }> {
    const { where, params } = conditions(filter);
    const [row] = await this.database.query<{ findings: number; invalidRecords: number }>(
      `select count(*)::float8 as findings,
              count(distinct (f.entity_type, f.entity_id)) filter (where f.severity <> 'info')::float8 as "invalidRecords"
         from tds_validation_findings f where ${where.join(' and ')}`,
      params,
    );
    return row!;
  }

  private inWords(row: FindingRow): Finding {
    const rule = this.subjects.find(row.entityType)?.rules.find((one) => one.rule === row.rule && fieldOf(one) === row.field) ?? row;
    const words = explain(rule, row.currentValue);
    return { ...row, issue: row.issue ?? words.issue, recommendation: row.recommendation ?? words.recommendation };
  }
}

function conditions(filter: FindingFilter): { where: string[]; params: unknown[] } {
  const where = ['true'];
  const params: unknown[] = [];
  const among = (column: string, values: readonly string[] | undefined): void => {
    // A single value is written so that a partial index is recognised.
    if (values?.length === 1 && column === 'f.status') where.push(`f.status = '${values[0]}'`);
    else if (values) where.push(`${column} = any ($${params.push(values)}::text[])`);
  };
  among('f.status', filter.statuses);
  among('f.entity_type', filter.entityTypes);
  among('f.rule', filter.rules);
  among('f.severity', filter.severities);
  if (filter.entityId !== undefined) where.push(`f.entity_id = $${params.push(filter.entityId)}`);
  if (filter.until) where.push(`f.first_seen_at <= $${params.push(filter.until)}`);
  if (filter.linksOnly) where.push(`(f.rule <> 'required' or f.field like '%\\_id')`);
  return { where, params };
}
