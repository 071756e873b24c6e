import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CircuitBreakers } from '@tds/platform/breakers';
import { FailOrphanedRunCommand, type OrphanedRun, OrphanedRunsQuery, StartSyncCommand } from '@tds/sync';
import type { Finding, HealingCheck, HealingContext, Outcome } from '../healing-check';

/** A run beats its heart every 5 s. */
const SILENT_SECONDS = 120;
/** After the database was away every run is silent; each has so long to beat again, ms. */
const GRACE_AFTER_OUTAGE_MS = 60_000;

interface OrphanFinding extends Finding {
  readonly run: OrphanedRun;
}

/**
 * Runs whose process is gone: they would keep their entity type from being synced. Ended as failed and started again, so that the work
 * goes on where it stopped; what a schedule began its scheduler begins again.
 */
@Injectable()
export class OrphanedRunsCheck implements HealingCheck<OrphanFinding> {
  readonly name = 'orphaned_runs';
  readonly description = 'Ends runs whose process is gone, and starts them again';

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly breakers: CircuitBreakers,
  ) {}

  async detect(): Promise<readonly OrphanFinding[]> {
    if (this.breakers.database.answersForMs() < GRACE_AFTER_OUTAGE_MS) return [];
    return (await this.queries.execute(new OrphanedRunsQuery(SILENT_SECONDS))).map(toFinding);
  }

  async act(findings: readonly OrphanFinding[], { correlationId, signal }: HealingContext): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { subject, run } of findings) {
      signal.throwIfAborted();
      if (!(await this.commands.execute(new FailOrphanedRunCommand(run.id, SILENT_SECONDS)))) continue;
      const next = run.trigger === 'schedule' ? null : await this.startAgain(run, correlationId);
      const effect = next === null ? 'it is ended; its schedule begins it again' : `it is ended and begun again as run ${next}`;
      outcomes.push({ subject, action: 'run.ended', effect, status: 'done', after: { status: 'failed', next_run_id: next } });
    }
    return outcomes;
  }

  private async startAgain({ entityType, mode, ids }: OrphanedRun, correlationId: string): Promise<string | null> {
    const [started] = await this.commands.execute(
      new StartSyncCommand({
        entityTypes: [entityType],
        mode,
        ...(ids.length > 0 ? { ids } : {}),
        trigger: 'healing',
        requestedBy: 'healing',
        correlationId,
      }),
    );
    return started?.id ?? null;
  }
}

function toFinding(run: OrphanedRun): OrphanFinding {
  const { id, entityType, mode, trigger, worker, processed, startedAt, heartbeatAt } = run;
  return {
    subject: `run:${entityType}:${mode}`,
    summary: `the ${mode} run of ${entityType} has been silent since ${heartbeatAt.toISOString()}`,
    before: { run_id: id, trigger, worker, processed, started_at: startedAt, heartbeat_at: heartbeatAt },
    run,
  };
}
