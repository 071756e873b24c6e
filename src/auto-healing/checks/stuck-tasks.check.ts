import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Settings } from '@tds/platform/settings';
import { type StuckJob, StuckJobsQuery, type StuckLimits, TakeBackJobsCommand } from '@tds/queue';
import type { Finding, HealingCheck, Outcome } from '../healing-check';
import { stuckAfterMinutes } from '../healing.settings';

/** Jobs of one round; the next one goes on. */
const LIMIT = 500;

interface StuckTask extends Finding {
  readonly job: StuckJob;
}

/**
 * Jobs held by workers that will not finish them: the lease ran out and no worker process took it back (those do within a third of a
 * lease), or the worker beats its heart and does nothing.
 */
@Injectable()
export class StuckTasksCheck implements HealingCheck<StuckTask> {
  readonly name = 'stuck_tasks';
  readonly description = 'Takes jobs back from workers that will not finish them';

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly settings: Settings,
    private readonly config: AppConfig,
  ) {}

  async detect(): Promise<readonly StuckTask[]> {
    return (await this.queries.execute(new StuckJobsQuery(this.limits(), LIMIT))).map(toTask);
  }

  async act(tasks: readonly StuckTask[]): Promise<readonly Outcome[]> {
    const taken = new Set(
      await this.commands.execute(
        new TakeBackJobsCommand(
          tasks.map(({ job }) => job),
          this.limits(),
        ),
      ),
    );
    return tasks
      .filter(({ job }) => taken.has(job.id))
      .map(({ subject }) => ({ subject, action: 'job.taken_back', effect: 'it waits for another worker', status: 'done' }));
  }

  /** Two leases long the queue's own keepers had their chance. */
  private limits(): StuckLimits {
    return { expiredSeconds: this.config.queue.leaseSeconds * 2, processingMinutes: this.settings.get(stuckAfterMinutes) };
  }
}

function toTask(job: StuckJob): StuckTask {
  const { id, entityType, sourceEntityId, reason, leaseOwner, startedAt, leaseExpiresAt, attempts } = job;
  const trouble = reason === 'lease_expired' ? 'whose lease ran out' : 'which does not finish it';
  return {
    subject: `job:${id}`,
    summary: `${entityType} ${sourceEntityId} is held by worker ${leaseOwner ?? 'unknown'}, ${trouble}`,
    before: { reason, worker: leaseOwner, started_at: startedAt, lease_expires_at: leaseExpiresAt, attempts },
    job,
  };
}
