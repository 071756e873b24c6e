import type { DeadLetterView } from '@tds/queue';
import { flowOfJob, type Step } from '../step';

const WHOSE = { ours: 'a fault on our side', theirs: 'the data', weather: 'an outage' } as const;

/** A dead letter's beginning and end; what happened between is told by its jobs and by the actions on it. */
export function deadLetterSteps(letter: DeadLetterView): Step[] {
  const { id, queueId, correlationId } = letter;
  // A letter that took in a second failure belongs to the last job; its beginning was another's.
  const isFirst = letter.createdAt.getTime() === letter.failedAt.getTime();
  const added: Step = {
    key: `letter:${id}:added`,
    at: letter.createdAt,
    kind: 'dead_letter.added',
    flow: isFirst ? flowOfJob(queueId) : null,
    correlationId,
    actor: null,
    summary: `Put among the dead letters because of ${WHOSE[letter.class]}: ${letter.failureReason}.`,
    details: {
      dead_letter_id: id,
      class: letter.class,
      error_code: letter.errorCode,
      error_message: letter.errorMessage,
      attempts: letter.totalAttempts,
      retries: letter.retryCount,
      next_retry_at: letter.nextRetryAt,
    },
  };
  if (!letter.resolvedAt) return [added];
  const by = letter.resolvedBy === 'system' ? '' : ` by ${letter.resolvedBy}`;
  const notes = letter.resolutionNotes ? `: ${letter.resolutionNotes}` : '';
  return [
    added,
    {
      key: `letter:${id}:resolved`,
      at: letter.resolvedAt,
      kind: 'dead_letter.resolved',
      flow: null,
      correlationId,
      actor: letter.resolvedBy,
      summary: `The dead letter was resolved${by}${notes}.`,
      details: { dead_letter_id: id, resolution_notes: letter.resolutionNotes },
    },
  ];
}
