import { hostname } from 'node:os';
import { BeforeApplicationShutdown, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Context, PinoLogger } from '@tds/platform/logging';
import { type ClaimedFiring, FiringLedger, type Standing } from './firing-ledger';
import type { Firing, FiringCause, ScheduleDefinition } from './schedule';
import { ON_TIME_MS, type ScheduleHealth, healthOf, owedFiring } from './schedule-health';
import { type RegisteredSchedule, ScheduleRegistry } from './schedule-registry';

/** A schedule as people see it. */
export interface ScheduleView extends Standing {
  readonly description: string;
  readonly cron: string | null;
  readonly nextDueAt: Date | null;
  readonly health: ScheduleHealth;
  /** Whether a missed time is made up for. */
  readonly isMadeUpFor: boolean;
}

/** Fires schedules, once per cluster, and lets people pause them and run them now. When is decided by the clockwork, or by a person. */
@Injectable()
export class Schedules implements BeforeApplicationShutdown, OnApplicationShutdown {
  /** This process, as firings name it. */
  readonly worker = `${hostname()}:${process.pid}`;

  private readonly stopping = new AbortController();
  private readonly inFlight = new Set<Promise<void>>();

  constructor(
    private readonly registry: ScheduleRegistry,
    private readonly ledger: FiringLedger,
    private readonly context: Context,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(Schedules.name);
  }

  /** Adds a schedule. @throws Error when the name is taken. */
  register(definition: ScheduleDefinition): void {
    this.registry.register(definition);
  }

  /** All schedules, by name. */
  async list(): Promise<readonly ScheduleView[]> {
    const standings = await this.ledger.standings(this.registry.names());
    return standings.map((standing) => viewOf(this.registry.get(standing.name), standing));
  }

  /** One schedule. @throws UnknownScheduleError */
  async get(name: string): Promise<ScheduleView> {
    const schedule = this.registry.get(name);
    const [standing] = await this.ledger.standings([name]);
    if (!standing) throw new Error(`the schedule ${name} is not in the database yet`);
    return viewOf(schedule, standing);
  }

  /** How often a schedule is due after one instant and up to another, by its expression alone; never where it is off. @throws UnknownScheduleError */
  dueCount(name: string, after: Date, until: Date): number {
    return this.registry.get(name).times?.count(after, until) ?? 0;
  }

  /** Starts a schedule's work in this process at once, paused or not, and returns when it has begun. @throws UnknownScheduleError */
  async runNow(name: string, actor: string): Promise<Date> {
    const schedule = this.registry.get(name);
    for (;;) {
      const claimed = await this.ledger.claim(name, await this.ledger.now(), actor, this.worker);
      // Null: somebody else asked in the same millisecond; the next one is ours.
      if (!claimed) continue;
      this.begin(schedule, claimed, 'request', actor);
      return claimed.dueAt;
    }
  }

  /**
   * Gives a schedule another expression; null: off. Every process must be told, since each goes by its own. What was due by the old one is
   * not made up for. @throws UnknownScheduleError
   */
  async reschedule(name: string, cron: string | null): Promise<void> {
    if (this.registry.get(name).definition.cron === cron) return;
    const { definition } = this.registry.reschedule(name, cron);
    await this.ledger.register([definition]);
  }

  /** Makes up for a missed time in this process, if nobody has it; the time it was due, or null. @throws UnknownScheduleError */
  async makeUp(name: string): Promise<Date | null> {
    const schedule = this.registry.get(name);
    const [standing] = await this.ledger.standings([name]);
    const due = standing && schedule.definition.catchUp ? owedFiring(schedule, standing) : null;
    return due && (await this.fireIfDue(schedule, standing!)) ? due : null;
  }

  /** Lets a schedule rest until it is resumed; what is running goes on. @throws UnknownScheduleError */
  async pause(name: string, actor: string): Promise<boolean> {
    return this.ledger.pause(this.registry.get(name).definition.name, actor);
  }

  /** Ends a pause. What was due in it is not made up for. @throws UnknownScheduleError */
  async resume(name: string): Promise<boolean> {
    return this.ledger.resume(this.registry.get(name).definition.name);
  }

  /** Fires a schedule if it is due and no other process did. The work goes on after this returns. */
  async fireIfDue(schedule: RegisteredSchedule, standing: Standing): Promise<boolean> {
    const due = owedFiring(schedule, standing);
    if (!due || this.stopping.signal.aborted) return false;
    const isLate = standing.now.getTime() - due.getTime() > ON_TIME_MS;
    if (isLate && !schedule.definition.catchUp) return false;
    const cause = isLate ? 'catch_up' : 'schedule';
    const claimed = await this.ledger.claim(standing.name, due, cause, this.worker);
    if (claimed) this.begin(schedule, claimed, cause, 'scheduler');
    return claimed !== null;
  }

  /** Work that is under way is told to stop; its firings are left for whoever starts next. */
  beforeApplicationShutdown(): void {
    this.stopping.abort(new Error('the process was stopped'));
  }

  /** After everybody was told to stop, and before the database closes. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    await this.idle();
  }

  /** Resolves when nothing this process began is under way. */
  async idle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.allSettled(this.inFlight);
  }

  private begin({ definition }: RegisteredSchedule, claimed: ClaimedFiring, cause: FiringCause, actor: string): void {
    const { name, dueAt } = claimed;
    const firing: Firing = { name, dueAt, cause, actor, signal: this.stopping.signal };
    const work = this.context.run({ actor, operation: `schedule.${name}` }, () => this.work(definition, firing, claimed));
    const tracked = work.finally(() => this.inFlight.delete(tracked));
    this.inFlight.add(tracked);
  }

  private async work(definition: ScheduleDefinition, firing: Firing, claimed: ClaimedFiring): Promise<void> {
    const { name, dueAt, cause, signal } = firing;
    const startedAt = performance.now();
    this.logger.info({ schedule: name, dueAt, cause, attempt: claimed.attempts }, 'schedule fired');
    try {
      await unlessAborted(definition.run(firing), signal);
      await this.ledger.finish(claimed, 'succeeded');
      this.logger.info({ schedule: name, dueAt, durationMs: Math.round(performance.now() - startedAt) }, 'schedule done');
    } catch (err) {
      this.logger[signal.aborted ? 'info' : 'error']({ err, schedule: name, dueAt }, 'schedule not done');
      await this.end(claimed, err);
    }
  }

  /** The database may be what failed: then nobody beats for this firing any more, and it is given up by the watch. */
  private async end(claimed: ClaimedFiring, cause: unknown): Promise<void> {
    const reason = cause instanceof Error ? cause.message : String(cause);
    try {
      await this.ledger.finish(claimed, this.stopping.signal.aborted ? 'abandoned' : 'failed', reason);
    } catch (err) {
      this.logger.error({ err, schedule: claimed.name }, 'the end of a firing was not written');
    }
  }
}

function viewOf(schedule: RegisteredSchedule, standing: Standing): ScheduleView {
  const { description, cron } = schedule.definition;
  const nextDueAt = standing.pausedAt ? null : (schedule.times?.next(standing.now) ?? null);
  return { ...standing, description, cron, nextDueAt, health: healthOf(schedule, standing), isMadeUpFor: schedule.definition.catchUp };
}

/** The work's end, or the signal's reason as soon as it aborts: work that waits for others is not waited for. */
function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
