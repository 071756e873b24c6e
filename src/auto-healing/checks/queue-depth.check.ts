import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { ALL_TYPES, EndedJobsQuery, ListWorkersQuery, QueueSummaryQuery, WakeWorkersCommand, severityOfDepth } from '@tds/queue';
import type { Finding, HealingCheck, Outcome } from '../healing-check';

/** Over so long it is counted what is worked off, ms. */
const PACE_MS = 60_000;

const SUBJECT = 'queue';

/** Who works, and how much of late. */
interface Pace {
  readonly endedAMinute: number;
  readonly workers: number;
}

/** A queue in which more waits than should: says whether it is being worked off, and wakes the workers where nobody is at it. */
@Injectable()
export class QueueDepthCheck implements HealingCheck {
  readonly name = 'queue_depth';
  readonly description = 'Looks whether a long queue is being worked off, and wakes the workers when nobody is at it';
  /** Waking cannot loop, and a long queue may take hours. */
  readonly repeatsPerHour = 3_600;

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async detect(): Promise<readonly Finding[]> {
    const { pending, retry, processing, oldestPendingSeconds } = await this.queries.execute(new QueueSummaryQuery());
    const waiting = pending + retry;
    const severity = severityOfDepth(waiting, this.settings);
    if (severity === null) return [];
    const summary = `${waiting} jobs wait in the queue`;
    return [{ subject: SUBJECT, summary, before: { severity, waiting, retry, processing, oldest_seconds: oldestPendingSeconds } }];
  }

  async act(): Promise<readonly Outcome[]> {
    const { pending, processing, pauses } = await this.queries.execute(new QueueSummaryQuery());
    const pace = await this.pace();
    const pausedBy = pauses.find(({ entityType }) => entityType === ALL_TYPES)?.pausedBy ?? null;
    const after = { pending, processing, ended_a_minute: pace.endedAMinute, workers: pace.workers };
    const told = (action: string, effect: string, status: Outcome['status']): readonly Outcome[] => [
      { subject: SUBJECT, action, effect, status, after },
    ];
    if (pausedBy !== null)
      return told('queue.left_paused', `everything is paused by ${pausedBy}: resume the queue to have it worked off`, 'nothing');
    if (pace.workers === 0) return told('queue.without_workers', 'no worker is alive: start a process with the role worker', 'failed');
    if (processing > 0 || pace.endedAMinute > 0) return told('queue.worked_off', workedOff(pending, pace.endedAMinute), 'nothing');
    if (pending === 0) return told('queue.waits_for_retries', 'all that waits is waiting for its next attempt', 'nothing');
    await this.commands.execute(new WakeWorkersCommand());
    return told('workers.woken', `${pending} jobs waited and nobody was at them: ${pace.workers} worker loops were woken`, 'done');
  }

  private async pace(): Promise<Pace> {
    const now = this.clock.now();
    const { completed, failed } = await this.queries.execute(new EndedJobsQuery(new Date(now.getTime() - PACE_MS), now));
    const workers = await this.queries.execute(new ListWorkersQuery());
    return { endedAMinute: completed + failed, workers: workers.filter(({ isActive }) => isActive).length };
  }
}

function workedOff(pending: number, endedAMinute: number): string {
  if (endedAMinute === 0) return 'workers are at it';
  return `it is being worked off, ${endedAMinute} jobs in the last minute: about ${Math.ceil(pending / endedAMinute)} minutes more if nothing else comes`;
}
