import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListWorkersQuery, QueueSummaryQuery } from '@tds/queue';
import type { AlertRule, Condition } from './alert-rule';

@Injectable()
export class WorkerSilentRule implements AlertRule {
  readonly id = 'worker.silent';
  readonly scope = 'cluster';
  readonly thresholds = [];

  constructor(private readonly queries: QueryBus) {}

  async look(): Promise<readonly Condition[]> {
    const [workers, { pending, retryReady }] = await Promise.all([
      this.queries.execute(new ListWorkersQuery()),
      this.queries.execute(new QueueSummaryQuery()),
    ]);
    const waiting = pending + retryReady;
    if (waiting === 0 || workers.some(({ isActive }) => isActive)) return [];
    const last = workers[0];
    const known = last ? `The last sign of life came from ${last.id} at ${last.heartbeatAt.toISOString()}.` : 'None was seen within a day.';
    return [
      {
        severity: 'critical',
        title: 'Nobody works on the queue',
        message: `${waiting} jobs wait and no worker gives a sign of life. ${known}`,
        details: { waiting, last_worker: last?.id, last_heartbeat_at: last?.heartbeatAt.toISOString() },
      },
    ];
  }
}
