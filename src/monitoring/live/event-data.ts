import type { BreakerView } from '@tds/platform/breakers';
import type { DeadLetterView, QueueSummary } from '@tds/queue';
import type { ComparisonView } from '@tds/statistics';
import type { RunView } from '@tds/sync';
import type { ValidationRun } from '@tds/validation';
import type { AlertView } from '../dashboard/alerts';

type Data = Readonly<Record<string, unknown>>;

/** What the events of operation carry: enough to show, and the id to ask for more. */
export function runData(run: RunView): Data {
  return {
    run_id: run.id,
    type: run.type,
    entity_type: run.entityType,
    status: run.status,
    progress_percentage: run.progressPercentage,
    processed: run.processed,
    total: run.total,
    failed: run.failed,
    api_calls: run.apiCalls,
  };
}

export function queueData({ pending, processing, retry, deadLetter, oldestPendingSeconds }: QueueSummary): Data {
  return { pending, processing, retry, dead_letter: deadLetter, oldest_pending_seconds: oldestPendingSeconds };
}

export function deadLetterData(letter: DeadLetterView): Data {
  return {
    dead_letter_id: letter.id,
    queue_id: letter.queueId,
    entity_type: letter.entityType,
    source_entity_id: letter.sourceEntityId,
    class: letter.class,
    code: letter.errorCode,
    failure_reason: letter.failureReason,
    total_attempts: letter.totalAttempts,
  };
}

export function alertData({ id, rule, severity, title, message, triggeredAt }: AlertView): Data {
  return { alert_id: id, rule, severity, title, message, triggered_at: triggeredAt };
}

export function breakerData({ name, state, reason, nextProbeAt, changedBy }: BreakerView): Data {
  return { name, state, reason, next_probe_at: nextProbeAt, changed_by: changedBy };
}

export function comparisonData(comparison: ComparisonView): Data {
  return {
    comparison_id: comparison.id,
    entity_type: comparison.entityType,
    scope: comparison.scope,
    status: comparison.status,
    match_percentage: comparison.matchPercentage,
    data_quality_score: comparison.dataQualityScore,
    in_flight: comparison.inFlight,
  };
}

export function validationData({ id, scope, kind, status, total, opened, fixed }: ValidationRun): Data {
  return { run_id: id, scope, kind, status, total, opened, fixed };
}
