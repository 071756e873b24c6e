import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { gauge } from '../instruments';
import type { MetricSample } from '../metric-sampler';

const alertsOpen = gauge('tds_alerts_open', 'Alerts that are not resolved', ['severity', 'rule']);

/** Open alerts, by the index of the open ones. */
@Injectable()
export class AlertSamples implements MetricSample {
  readonly name = 'alerts';

  constructor(private readonly database: Database) {}

  async sample(): Promise<void> {
    const open = await this.database.query<{ rule: string; severity: string; alerts: number }>(
      'select rule, severity, count(*)::integer as alerts from tds_alerts where resolved_at is null group by rule, severity',
    );
    alertsOpen.reset();
    for (const { rule, severity, alerts } of open) alertsOpen.set({ rule, severity }, alerts);
  }
}
