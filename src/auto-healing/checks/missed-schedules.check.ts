import { Injectable } from '@nestjs/common';
import { Schedules, type ScheduleView } from '@tds/platform/scheduling';
import type { Finding, HealingCheck, HealingContext, Outcome } from '../healing-check';

/** Schedules that were due and that no process fired: with no scheduler running, this process does the work once. */
@Injectable()
export class MissedSchedulesCheck implements HealingCheck {
  readonly name = 'missed_schedules';
  readonly description = 'Makes up for schedules no process fired';

  constructor(private readonly schedules: Schedules) {}

  async detect(): Promise<readonly Finding[]> {
    return (await this.schedules.list()).filter(({ health, isMadeUpFor }) => health === 'missed' && isMadeUpFor).map(toFinding);
  }

  async act(findings: readonly Finding[], { signal }: HealingContext): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { subject } of findings) {
      signal.throwIfAborted();
      const due = await this.schedules.makeUp(subject.replace(/^schedule:/, ''));
      if (due) outcomes.push({ subject, action: 'schedule.made_up', effect: `its work of ${due.toISOString()} has begun`, status: 'done' });
    }
    return outcomes;
  }
}

function toFinding({ name, description, lastDueAt, nextDueAt }: ScheduleView): Finding {
  return {
    subject: `schedule:${name}`,
    summary: `${name} (${description}) was due and no process fired it`,
    before: { last_due_at: lastDueAt, next_due_at: nextDueAt },
  };
}
