import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/resilience';
import { Database } from '@tds/platform/database';
import type { Finding } from '../findings/finding';
import { type FindingFilter, FindingReader } from '../findings/finding-reader';
import type { ValidationKind } from '../runs/validation-run';
import { scopeOf } from '../runs/validation-runs';
import type { ValidatedType } from '../subjects/validated-type';
import { ValidationSubjects } from '../subjects/validation-subjects';

/** How many records there are, and how many of them are as they should be. */
export interface ValidationStatistics {
  readonly totalRecords: number;
  readonly validRecords: number;
  readonly invalidRecords: number;
  /** Share of valid records, 0..100, two decimals; 100 where there is no record. */
  readonly validationRate: number;
}

/** What stands open of some types, by one page of it. */
export interface ValidationReport {
  readonly timestamp: Date;
  readonly entityType: string;
  readonly statistics: ValidationStatistics;
  readonly issues: readonly Finding[];
  readonly totalIssues: number;
}

/** What a report is about. */
export interface ReportSubject {
  /** Null: all types. */
  readonly types: readonly ValidatedType[] | null;
  readonly kind: ValidationKind;
}

const RULES_OF_KIND: Readonly<Record<ValidationKind, readonly string[] | undefined>> = {
  all: undefined,
  integrity: ['reference', 'sum'],
  orphans: ['reference', 'required'],
  duplicates: ['unique'],
};

/** Makes reports of what is wrong now. Reads only. */
@Injectable()
export class ValidationReports {
  constructor(
    private readonly findings: FindingReader,
    private readonly subjects: ValidationSubjects,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of a report, the worst first. */
  async page(
    { types, kind }: ReportSubject,
    limit: number,
    after?: { readonly severityRank: number; readonly id: string },
  ): Promise<ValidationReport> {
    const filter = filterOf({ types, kind });
    const [issues, counted, total] = await Promise.all([
      this.findings.list(filter, { order: 'worst', after }, limit),
      this.findings.count(filter),
      this.countRecords(types ?? this.subjects.all()),
    ]);
    const statistics = statisticsOf(total, counted.invalidRecords);
    return { timestamp: this.clock.now(), entityType: scopeOf(types), statistics, issues, totalIssues: counted.findings };
  }

  /** Everything that is open, the worst first, a batch at a time: as fast as it is read. */
  async *issues(subject: ReportSubject, signal: AbortSignal): AsyncGenerator<readonly Finding[]> {
    const filter = filterOf(subject);
    let after: { severityRank: number; id: string } | undefined;
    while (!signal.aborted) {
      const batch = await this.findings.list(filter, { order: 'worst', after }, EXPORT_BATCH);
      if (batch.length > 0) yield batch;
      const last = batch.at(-1);
      if (!last || batch.length < EXPORT_BATCH) return;
      after = { severityRank: last.severityRank, id: last.id };
    }
  }

  /** Records of the mirror, and those that were kept out of it. */
  private async countRecords(types: readonly ValidatedType[]): Promise<number> {
    const counts = types.map(({ table, entityType }, index) => {
      const held = `select from ${table} m where m.organization_id = $${index + 1} and m.source_deleted_at is null`;
      return `(${held.replace('select', 'select count(*)')}) + (select count(distinct f.entity_id) from tds_validation_findings f
        where f.status = 'open' and f.entity_type = '${entityType}' and f.organization_id = $${index + 1} and f.origin = 'intake'
          and not exists (${held} and m.zoho_id = f.entity_id))`;
    });
    if (counts.length === 0) return 0;
    const [row] = await this.database.query<{ records: number }>(
      `select (${counts.join(' + ')})::float8 as records`,
      types.map(({ organizationId }) => organizationId),
    );
    return row!.records;
  }
}

const EXPORT_BATCH = 1_000;

function filterOf({ types, kind }: ReportSubject): FindingFilter {
  return {
    statuses: ['open'],
    entityTypes: types?.map(({ entityType }) => entityType),
    rules: RULES_OF_KIND[kind],
    linksOnly: kind === 'orphans',
  };
}

function statisticsOf(totalRecords: number, invalidRecords: number): ValidationStatistics {
  const invalid = Math.min(invalidRecords, totalRecords);
  const validRecords = totalRecords - invalid;
  const validationRate = totalRecords === 0 ? 100 : Math.floor((validRecords / totalRecords) * 10_000) / 100;
  return { totalRecords, validRecords, invalidRecords: invalid, validationRate };
}
