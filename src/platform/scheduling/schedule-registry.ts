import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { DueTimes } from './due-times';
import type { ScheduleDefinition } from './schedule';
import { UnknownScheduleError } from './scheduling.errors';

/** A schedule and the times it is due; null where it is off. */
export interface RegisteredSchedule {
  definition: ScheduleDefinition;
  times: DueTimes | null;
}

/** The schedules of this application. Features register theirs when their module is made, in every process, whatever its roles. */
@Injectable()
export class ScheduleRegistry {
  private readonly schedules = new Map<string, RegisteredSchedule>();

  constructor(private readonly config: AppConfig) {}

  /** @throws Error when the name is taken. */
  register(definition: ScheduleDefinition): void {
    if (this.schedules.has(definition.name)) throw new Error(`the schedule ${definition.name} is registered twice`);
    const times = definition.cron === null ? null : new DueTimes(definition.cron, this.config.schedules.timeZone);
    this.schedules.set(definition.name, { definition, times });
  }

  /** Gives a schedule another expression, in this process. @throws UnknownScheduleError */
  reschedule(name: string, cron: string | null): RegisteredSchedule {
    const schedule = this.get(name);
    // In place: whoever holds the schedule goes by the new times.
    schedule.definition = { ...schedule.definition, cron };
    schedule.times = cron === null ? null : new DueTimes(cron, this.config.schedules.timeZone);
    return schedule;
  }

  /** @throws UnknownScheduleError */
  get(name: string): RegisteredSchedule {
    const schedule = this.schedules.get(name);
    if (!schedule) throw new UnknownScheduleError(name, this.names());
    return schedule;
  }

  all(): readonly RegisteredSchedule[] {
    return [...this.schedules.values()];
  }

  names(): readonly string[] {
    return [...this.schedules.keys()];
  }
}
