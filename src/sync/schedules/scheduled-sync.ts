import { newCorrelationId } from '@libs/observability';
import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Firing } from '@tds/platform/scheduling';
import type { RunnableMode } from '../modes/sync-modes';
import { SyncPausedError } from '../pause/pause.errors';
import { StartSyncCommand, type StartedRun } from '../runs/commands/start-sync.command';
import { ListRunsQuery } from '../runs/queries/run.queries';
import type { SyncMode } from '../runs/sync-run';
import { ScheduleGates } from './schedule-gate';
import { ScheduledRunsFailedError } from './schedules.errors';

/** Runs that leave nothing to do for one of a mode: while one is under way, none of that mode is started. */
const COVERED_BY: Readonly<Record<RunnableMode, readonly SyncMode[]>> = {
  full: ['full'],
  incremental: ['full', 'incremental'],
  stock: ['stock'],
  image: ['image'],
  specific: [],
  repair: [],
};

/** A type may be busy with runs of other modes; after so many the schedule comes again by itself. */
const MAX_STARTS = 5;

/** Starts the runs of a schedule and waits for their end, so that the outcome of the firing is theirs. */
@Injectable()
export class ScheduledSync {
  private readonly log = new Logger(ScheduledSync.name);

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly gates: ScheduleGates,
  ) {}

  /**
   * Syncs these types. One run per type at a time: where a run of another mode is under way that does less (an hourly run at two in the
   * morning, when the full one is due), its end is waited for and the type is started again. A gate may leave the firing out.
   *
   * @throws ScheduledRunsFailedError when runs failed; the others are done.
   */
  async run(mode: RunnableMode, entityTypes: readonly string[], firing: Firing): Promise<void> {
    const refusal = await this.gates.refusalOf(mode, firing);
    if (refusal !== null) return this.log.log({ schedule: firing.name, dueAt: firing.dueAt, reason: refusal }, 'scheduled runs left out');
    const runIds = new Set<string>();
    let waiting = entityTypes;
    for (let start = 1; waiting.length > 0 && start <= MAX_STARTS; start += 1) {
      firing.signal.throwIfAborted();
      const started = await this.start(this.commandFor(mode, waiting, firing), firing);
      const done = started.filter((run) => run.isNew || COVERED_BY[mode].includes(run.type));
      for (const run of done) runIds.add(run.id);
      waiting = started.filter((run) => !done.includes(run)).map((run: StartedRun) => run.entityType);
    }
    await this.throwFailures([...runIds], waiting);
  }

  /** Starts runs; none where everything is paused. */
  private async start(command: StartSyncCommand, { name, dueAt }: Firing): Promise<readonly StartedRun[]> {
    try {
      return await this.commands.execute(command);
    } catch (error) {
      if (!(error instanceof SyncPausedError)) throw error;
      this.log.log({ schedule: name, dueAt, reason: error.message }, 'scheduled runs left out');
      return [];
    }
  }

  private commandFor(mode: RunnableMode, entityTypes: readonly string[], { cause, actor }: Firing): StartSyncCommand {
    const trigger = cause === 'request' ? 'api' : 'schedule';
    return new StartSyncCommand({ entityTypes, mode, trigger, requestedBy: actor, correlationId: newCorrelationId(), waitForEnd: true });
  }

  private async throwFailures(ids: readonly string[], neverFree: readonly string[]): Promise<void> {
    const runs = ids.length === 0 ? [] : await this.queries.execute(new ListRunsQuery({ ids, limit: ids.length }));
    const failed = runs
      .filter((run) => run.status === 'failed')
      .map((run) => `${run.entityType}: ${run.errorSummary ?? 'no reason given'}`);
    const busy = neverFree.map((entityType) => `${entityType}: busy with other runs all the time`);
    if (failed.length + busy.length > 0) throw new ScheduledRunsFailedError([...failed, ...busy]);
  }
}
