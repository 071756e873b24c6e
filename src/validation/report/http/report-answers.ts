import { Injectable } from '@nestjs/common';
import { abortSignalOf, keysetCursor, linkToNext } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ValidationRunLedger } from '../../runs/validation-run-ledger';
import { ValidationRuns, scopeOf } from '../../runs/validation-runs';
import { ValidationFailedError } from '../../validation.errors';
import { csvStream } from '../csv';
import { type ReportSubject, type ValidationReport, ValidationReports } from '../validation-report';
import { toCrossTypeIssueDto } from './report.dto';
import type { ReportQuery } from './report.query';

const worstFirst = keysetCursor({ severity: 'integer', id: 'bigint' });
const CSV_COLUMNS = ['severity', 'entity_type', 'entity_id', 'field', 'issue', 'current_value', 'recommendation'] as const;

/** The request a report answers, and its answer. */
export interface ReportExchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Makes reports for HTTP requests: checks first, unless told otherwise, then tells what stands open. */
@Injectable()
export class ReportAnswers {
  constructor(
    private readonly runs: ValidationRuns,
    private readonly ledger: ValidationRunLedger,
    private readonly reports: ValidationReports,
    private readonly context: Context,
  ) {}

  /** Answers with a page of the report, mapped by `toBody`, or with everything as CSV. @throws ValidationFailedError */
  async answer<Body>(
    subject: ReportSubject,
    query: ReportQuery,
    { request, reply }: ReportExchange,
    toBody: (report: ValidationReport) => Body,
  ): Promise<void> {
    const place = query.after === undefined ? undefined : worstFirst.decode(query.after);
    if (!place) await this.check(subject, query, reply);
    if (query.format === 'csv') return this.csv(subject, reply);
    const after = place && { severityRank: place.severity, id: place.id };
    const report = await this.reports.page(subject, query.limit + 1, after);
    const issues = report.issues.slice(0, query.limit);
    const last = issues.at(-1);
    void reply.header('x-total-count', report.totalIssues);
    if (last && report.issues.length > query.limit) {
      void reply.header('link', linkToNext(request.url, worstFirst.encode({ severity: last.severityRank, id: last.id })));
    }
    void reply.send(toBody({ ...report, issues }));
  }

  /** Looks at the mirror, unless that was done a moment ago; names the run in a header. 202 where it goes on. */
  private async check({ types, kind }: ReportSubject, query: ReportQuery, reply: FastifyReply): Promise<void> {
    const recent = query.max_age_seconds > 0 ? await this.ledger.latest(scopeOf(types), kind, query.max_age_seconds) : null;
    const by = { trigger: 'api', requestedBy: this.context.actor() ?? 'api', correlationId: this.context.correlationId() ?? null } as const;
    const begun = recent ?? (await this.runs.begin(types, kind, by));
    const run = begun.status === 'running' ? await this.runs.ended(begun.id, query.wait_seconds * 1_000) : begun;
    if (run.status === 'failed') throw new ValidationFailedError(run.id, run.errorSummary ?? 'no reason given');
    void reply.header('x-validation-run', run.id).code(run.status === 'completed' ? 200 : 202);
  }

  private csv(subject: ReportSubject, reply: FastifyReply): void {
    const name = `tds-validation-${scopeOf(subject.types).replaceAll(',', '-')}.csv`;
    const batches = this.reports.issues(subject, abortSignalOf(reply));
    void reply
      .headers({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` })
      .send(csvStream(CSV_COLUMNS, rowsOf(batches)));
  }
}

async function* rowsOf(batches: ReturnType<ValidationReports['issues']>): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  for await (const batch of batches) yield batch.map((finding) => ({ ...toCrossTypeIssueDto(finding) }));
}
