import { Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { AlertLedger } from '@tds/platform/alerts';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { CronJob } from 'cron';
import { FiringLedger, type Standing } from './firing-ledger';
import { healthOf } from './schedule-health';
import { type RegisteredSchedule, ScheduleRegistry } from './schedule-registry';
import { Schedules } from './schedules';

/** Between two looks at all schedules: what a timer missed is caught up by the next look. */
const WATCH_MS = 20_000;
/** A firing whose process was silent for longer is given up: six looks. */
const SILENT_AFTER_SECONDS = 120;
/** A timer may ring before the database's clock strikes; so much is waited for it. */
const MAX_CLOCK_SKEW_MS = 5_000;

/**
 * Makes schedules fire: a timer for each in processes whose role is `scheduler`, and a watch that catches up what a timer, a process or a
 * whole cluster missed. Timers only say when to look; the database's clock says what is due, and its primary key who gets it.
 * Every process watches the health of schedules, so that the absence of all schedulers is noticed by the others.
 */
@Injectable()
export class ScheduleClockwork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  /** What this process last told of each alert: only a change is written. */
  private readonly told = new Map<string, boolean>();

  constructor(
    private readonly schedules: Schedules,
    private readonly registry: ScheduleRegistry,
    private readonly ledger: FiringLedger,
    private readonly timers: SchedulerRegistry,
    private readonly alerts: AlertLedger,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ScheduleClockwork.name);
  }

  private get isScheduler(): boolean {
    return this.config.roles.has('scheduler');
  }

  onApplicationBootstrap(): void {
    this.run().catch((err: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error({ err }, 'schedules could not be started');
    });
  }

  /** No firing begins from here on. */
  beforeApplicationShutdown(): void {
    this.stopping.abort(new Error('the scheduler is stopping'));
    for (const name of this.timers.getCronJobs().keys()) this.timers.deleteCronJob(name);
  }

  /** One look at all schedules: what is owed is fired, what went wrong is told. */
  async watch(): Promise<void> {
    if (this.isScheduler) {
      await this.ledger.beat(this.schedules.worker);
      for (const { name, due_at: dueAt, worker } of await this.ledger.abandonSilent(SILENT_AFTER_SECONDS))
        this.logger.warn({ schedule: name, dueAt, worker }, 'firing of a process that is gone');
    }
    for (const standing of await this.ledger.standings(this.registry.names())) {
      const schedule = this.registry.get(standing.name);
      const isFired = this.isScheduler && (await this.schedules.fireIfDue(schedule, standing));
      if (!isFired) await this.tellHealth(schedule, standing);
    }
  }

  /** A timer rang: fires what is due, waiting for the database's clock where it is a little behind ours. */
  async ring(schedule: RegisteredSchedule): Promise<void> {
    const { name } = schedule.definition;
    const [standing] = await this.ledger.standings([name]);
    if (!standing || (await this.schedules.fireIfDue(schedule, standing))) return;
    const waitMs = (schedule.times?.next(standing.now)?.getTime() ?? Infinity) - standing.now.getTime();
    if (waitMs > MAX_CLOCK_SKEW_MS) return;
    await this.clock.sleep(waitMs, this.stopping.signal);
    const [later] = await this.ledger.standings([name]);
    if (later) await this.schedules.fireIfDue(schedule, later);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.untilDone(() => this.ledger.register(this.registry.all().map(({ definition }) => definition)), signal);
    signal.throwIfAborted();
    if (this.isScheduler) this.startTimers();
    while (!signal.aborted) {
      await this.watch().catch((err: unknown) => this.logger.warn({ err }, 'schedules could not be watched, trying again'));
      await this.clock.sleep(WATCH_MS, signal).catch(() => undefined);
    }
  }

  private startTimers(): void {
    for (const schedule of this.registry.all()) {
      const { name, cron } = schedule.definition;
      if (cron === null) continue;
      const onTick = (): void => {
        this.ring(schedule).catch((err: unknown) => {
          if (!this.stopping.signal.aborted)
            this.logger.warn({ err, schedule: name }, 'schedule could not be fired, the watch tries again');
        });
      };
      this.timers.addCronJob(name, CronJob.from({ name, cronTime: cron, timeZone: this.config.schedules.timeZone, onTick, start: true }));
    }
  }

  private async tellHealth(schedule: RegisteredSchedule, standing: Standing): Promise<void> {
    const health = healthOf(schedule, standing);
    const { name } = standing;
    await this.tell(`schedule.missed:${name}`, health === 'missed', {
      rule: 'schedule.missed',
      severity: 'error',
      title: `Schedule ${name} was missed`,
      message: `${schedule.definition.description}: it was due at ${owedText(schedule, standing)} and no process fired it. Is a process with the role scheduler running?`,
    });
    await this.tell(`schedule.failing:${name}`, health === 'failing', {
      rule: 'schedule.failing',
      severity: 'error',
      title: `Schedule ${name} keeps failing`,
      message: `${schedule.definition.description}: its last three firings failed, the last with: ${standing.recent[0]?.error ?? 'no reason given'}`,
    });
  }

  private async tell(
    dedupeKey: string,
    isTrue: boolean,
    alert: { rule: string; severity: 'error'; title: string; message: string },
  ): Promise<void> {
    if (this.told.get(dedupeKey) === isTrue) return;
    if (isTrue) await this.alerts.raise({ dedupeKey, ...alert });
    else await this.alerts.resolve(dedupeKey);
    this.told.set(dedupeKey, isTrue);
  }
}

function owedText({ times }: RegisteredSchedule, { now }: Standing): string {
  return times?.latest(now)?.toISOString() ?? 'an unknown time';
}
