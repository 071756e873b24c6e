import { isTracing, trace } from '@tds/platform/tracing';
import type { ApplyContext, ApplyOutcome } from './entity-change';

/** A span per cause whose changes were committed in a batch; a page of a sync is one. */
export function traceCommit(entityType: string, outcomes: readonly ApplyOutcome[], context: ApplyContext, durationMs: number): void {
  if (!isTracing()) return;
  const verdicts = new Map<string, string>();
  for (const { change, verdict } of outcomes) {
    const correlationId = change.correlationId ?? context.correlationId;
    if (correlationId) verdicts.set(correlationId, verdict);
  }
  for (const [correlationId, verdict] of verdicts) {
    const attributes = {
      'tds.entity_type': entityType,
      'tds.origin': context.origin,
      'tds.result': verdict,
      'tds.batch_changes': outcomes.length,
    };
    trace({ name: 'apply.commit', kind: 'internal', correlationId, durationMs, attributes });
  }
}
