import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { QueueSummaryQuery, queueDepthCritical, queueDepthError, queueDepthWarning, severityOfDepth } from '@tds/queue';
import type { AlertRule, Condition } from './alert-rule';

@Injectable()
export class QueueBackupRule implements AlertRule {
  readonly id = 'queue.backup';
  readonly scope = 'cluster';
  readonly thresholds = [queueDepthWarning, queueDepthError, queueDepthCritical];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const { pending, retry, oldestPendingSeconds, pauses } = await this.queries.execute(new QueueSummaryQuery());
    const depth = pending + retry;
    const severity = severityOfDepth(depth, this.settings);
    if (severity === null) return [];
    const paused =
      pauses.length === 0 ? '' : ` Paused: ${pauses.map(({ entityType }) => (entityType === '*' ? 'everything' : entityType)).join(', ')}.`;
    return [
      {
        severity,
        title: `${depth} jobs wait in the queue`,
        message: `More arrives than is worked off: ${pending} jobs wait for a worker and ${retry} for another try.${paused}`,
        details: { waiting: depth, retry, oldest_seconds: oldestPendingSeconds },
      },
    ];
  }
}
