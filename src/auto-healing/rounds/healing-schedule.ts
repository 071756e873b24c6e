import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from '@tds/platform/logging';
import { type Firing, Schedules } from '@tds/platform/scheduling';
import { Settings } from '@tds/platform/settings';
import { HealingBusyError } from '../healing.errors';
import { healingIntervalMinutes, isHealingEnabled } from '../healing.settings';
import { cronOfInterval } from './cron-of-interval';
import { HealingRounds } from './healing-rounds';

export const HEALING_SCHEDULE = 'auto-healing';

/** Runs a round every so many minutes, once per cluster, as the settings say, also when they change. */
@Injectable()
export class HealingSchedule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private stopWatching: (() => void) | undefined;

  constructor(
    private readonly schedules: Schedules,
    private readonly rounds: HealingRounds,
    private readonly settings: Settings,
    private readonly log: PinoLogger,
  ) {
    log.setContext(HealingSchedule.name);
  }

  onModuleInit(): void {
    this.schedules.register({
      name: HEALING_SCHEDULE,
      description: 'Looks for what got stuck and mends it',
      cron: this.cron(),
      // The next round finds whatever a missed one would have.
      catchUp: false,
      run: (firing) => this.run(firing),
    });
  }

  onApplicationBootstrap(): void {
    this.stopWatching = this.settings.watch(() => {
      this.schedules
        .reschedule(HEALING_SCHEDULE, this.cron())
        .catch((err: unknown) => this.log.warn({ err }, 'the interval of auto-healing was not changed yet'));
    });
  }

  onApplicationShutdown(): void {
    this.stopWatching?.();
  }

  private async run({ cause, actor, signal }: Firing): Promise<void> {
    try {
      await this.rounds.run({ trigger: cause === 'request' ? 'request' : 'schedule', actor, signal });
    } catch (error) {
      // Somebody asked for a round meanwhile: that one does.
      if (!(error instanceof HealingBusyError)) throw error;
    }
  }

  private cron(): string | null {
    return this.settings.get(isHealingEnabled) ? cronOfInterval(this.settings.get(healingIntervalMinutes)) : null;
  }
}
