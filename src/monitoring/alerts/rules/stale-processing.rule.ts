import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { StuckJobsQuery } from '@tds/queue';
import { staleProcessingMinutes } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';

const MAX_COUNTED = 100;

@Injectable()
export class StaleProcessingRule implements AlertRule {
  readonly id = 'queue.stale_processing';
  readonly scope = 'cluster';
  readonly thresholds = [staleProcessingMinutes];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const minutes = this.settings.get(staleProcessingMinutes);
    const limits = { expiredSeconds: minutes * 60, processingMinutes: minutes };
    const jobs = await this.queries.execute(new StuckJobsQuery(limits, MAX_COUNTED));
    const [oldest] = jobs;
    if (!oldest) return [];
    const count = jobs.length === MAX_COUNTED ? `${MAX_COUNTED} or more` : String(jobs.length);
    return [
      {
        severity: 'error',
        title: `${count} jobs are stale`,
        message: `They have been processed for more than ${minutes} minutes; the oldest is ${oldest.entityType} ${oldest.sourceEntityId}, held by ${oldest.leaseOwner ?? 'nobody'}.`,
        details: { jobs: jobs.length, oldest_job: oldest.id, held_by: [...new Set(jobs.map(({ leaseOwner }) => leaseOwner))] },
      },
    ];
  }
}
