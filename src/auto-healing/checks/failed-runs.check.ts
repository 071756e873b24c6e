import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CircuitBreakers } from '@tds/platform/breakers';
import { type FailedPass, FailedPassesQuery, StartSyncCommand } from '@tds/sync';
import type { Finding, HealingCheck, HealingContext, Outcome } from '../healing-check';
import { sourcesAnswer } from './source-breakers';

/** What ended it may still be there: a database that restarts, a process that is replaced. */
const FAILED_FOR_SECONDS = 60;
/** Older ones are left to the nightly schedule: a pass that stopped longer ago is not gone on with anyway. */
const NO_LONGER_THAN_SECONDS = 6 * 60 * 60;

interface FailedPassFinding extends Finding {
  readonly pass: FailedPass;
}

/**
 * Whole reads that failed: by an outage, a database that went away, a process that was stopped. They go on at the page they had reached,
 * as soon as the source answers. What was cancelled by a person stays so.
 */
@Injectable()
export class FailedRunsCheck implements HealingCheck<FailedPassFinding> {
  readonly name = 'failed_runs';
  readonly description = 'Goes on with full syncs that failed';

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly breakers: CircuitBreakers,
  ) {}

  async detect(): Promise<readonly FailedPassFinding[]> {
    if (!sourcesAnswer(await this.breakers.list())) return [];
    return (await this.queries.execute(new FailedPassesQuery(FAILED_FOR_SECONDS, NO_LONGER_THAN_SECONDS))).map(toFinding);
  }

  /** Begins all of them together: types of one listing, such as customers and vendors, share its pages. */
  async act(findings: readonly FailedPassFinding[], { correlationId }: HealingContext): Promise<readonly Outcome[]> {
    const started = await this.commands.execute(
      new StartSyncCommand({
        entityTypes: findings.map(({ pass }) => pass.entityType),
        mode: 'full',
        trigger: 'healing',
        requestedBy: 'healing',
        correlationId,
      }),
    );
    return findings.map(({ subject, pass }): Outcome => {
      const run = started.find(({ entityType }) => entityType === pass.entityType);
      return { subject, action: 'run.started', effect: 'it goes on', status: 'done', after: { run_id: run?.id ?? null } };
    });
  }
}

function toFinding(pass: FailedPass): FailedPassFinding {
  const { runId, entityType, error, processed, failedAt } = pass;
  return {
    subject: `full_sync:${entityType}`,
    summary: `the full sync of ${entityType} failed at ${failedAt.toISOString()}: ${error ?? 'no reason was noted'}`,
    before: { run_id: runId, processed, failed_at: failedAt, error },
    pass,
  };
}
