import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { Schedules } from '@tds/platform/scheduling';
import { gauge } from '../instruments';
import type { MetricSample } from '../metric-sampler';

const lastSuccess = gauge('tds_schedule_last_success_timestamp_seconds', 'When a schedule last succeeded', ['schedule']);
const isOverdue = gauge('tds_schedule_overdue', 'Whether a schedule was due and nobody fired it, or it keeps failing: 1, else 0', [
  'schedule',
]);

/** One row of the index per schedule. */
const LAST_SUCCESS = `select s.name, extract(epoch from f.finished_at)::float8 as at
  from tds_schedules s
 cross join lateral (select finished_at from tds_schedule_firings
                      where name = s.name and outcome = 'succeeded' order by due_at desc limit 1) f`;

/** When each schedule last did its work, and whether it is behind. */
@Injectable()
export class ScheduleSamples implements MetricSample {
  readonly name = 'schedules';

  constructor(
    private readonly database: Database,
    private readonly schedules: Schedules,
  ) {}

  async sample(): Promise<void> {
    const [successes, views] = await Promise.all([this.database.query<{ name: string; at: number }>(LAST_SUCCESS), this.schedules.list()]);
    lastSuccess.reset();
    for (const { name, at } of successes) lastSuccess.set({ schedule: name }, at);
    isOverdue.reset();
    for (const { name, health } of views) isOverdue.set({ schedule: name }, health === 'missed' || health === 'failing' ? 1 : 0);
  }
}
