import { isTracing, trace } from '@tds/platform/tracing';
import type { LeasedJob } from '../jobs/job';

/** A span per job of a batch, of those that were made for somebody. They were worked on together, so each took as long as the batch. */
export function traceJobs(jobs: readonly LeasedJob[], durationMs: number): void {
  if (!isTracing()) return;
  for (const { id, correlationId, entityType, sourceEntityId, operation, attempts } of jobs) {
    if (correlationId === null) continue;
    const attributes = {
      'tds.job_id': id,
      'tds.entity_type': entityType,
      'tds.entity_id': sourceEntityId,
      'tds.operation': operation,
      'tds.attempt': attempts,
      'tds.batch_jobs': jobs.length,
    };
    trace({ name: 'queue.job', kind: 'consumer', correlationId, durationMs, attributes });
  }
}
