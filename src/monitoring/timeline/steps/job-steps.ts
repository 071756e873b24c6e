import type { JobOfRecord } from '@tds/queue';
import { flowOfJob, type Step, type StepKind } from '../step';

/** What a completed job's outcome means. Whether it asked Zoho is known; the calls themselves are counted by minute, not kept one by one. */
const OUTCOMES: Readonly<Record<string, readonly [StepKind, string]>> = {
  inserted: ['job.applied', 'the record was new and is mirrored now'],
  updated: ['job.applied', 'the mirror was updated'],
  deleted: ['job.applied', 'the mirror marked the record as deleted'],
  unchanged: ['job.nothing_to_do', 'the mirror said the same already'],
  stale: ['job.stale', 'it was older than what the mirror holds, so nothing was written'],
};

/** A job's way through the queue: queued, tried, ended. */
export function jobSteps(job: JobOfRecord): Step[] {
  const base = { flow: flowOfJob(job.id), correlationId: job.correlationId, actor: null };
  const steps: Step[] = [
    {
      ...base,
      key: `job:${job.id}:queued`,
      at: job.createdAt,
      kind: 'job.queued',
      summary: queuedSentence(job),
      details: queuedDetails(job),
    },
  ];
  const failures = job.failures ?? [];
  const isLost = job.status === 'failed' || job.status === 'dead_letter';
  // The last failure of a lost job is its end.
  for (const failure of isLost ? failures.slice(0, -1) : failures) {
    steps.push({
      ...base,
      key: `job:${job.id}:attempt:${failure.attempt}:${failure.at}`,
      at: new Date(failure.at),
      kind: 'job.attempt_failed',
      summary: `Attempt ${failure.attempt} failed: ${failure.message ?? failure.code ?? 'no reason was given'}. It is tried again.`,
      details: { ...failure },
    });
  }
  if (job.startedAt) {
    const attempt = job.attempts > 1 ? ` (attempt ${job.attempts})` : '';
    const summary = job.operation === 'fetch' ? `A worker began and asked Zoho for the record${attempt}.` : `A worker began${attempt}.`;
    const details = { job_id: job.id, worker: job.leaseOwner, attempts: job.attempts, fetched_from_zoho: job.operation === 'fetch' };
    steps.push({ ...base, key: `job:${job.id}:started`, at: job.startedAt, kind: 'job.started', summary, details });
  }
  if (job.finishedAt) steps.push({ ...base, key: `job:${job.id}:ended`, at: job.finishedAt, ...ending(job) });
  return steps;
}

function ending(job: JobOfRecord): Pick<Step, 'kind' | 'summary' | 'details'> {
  const details = { job_id: job.id, status: job.status, outcome: job.outcome, error_class: job.errorClass, error_code: job.errorCode };
  if (job.status === 'completed') {
    const [kind, meaning] = OUTCOMES[job.outcome ?? ''] ?? (['job.applied', `the outcome was "${job.outcome}"`] as const);
    return { kind, summary: `Done: ${meaning}.`, details };
  }
  const reason = job.errorMessage ?? job.errorCode ?? 'no reason was given';
  const isRule = job.errorCode === 'validation.failed';
  return isRule
    ? { kind: 'validation.failed', summary: `The record breaks a rule and was kept out of the mirror: ${reason}.`, details }
    : { kind: 'job.failed', summary: `Given up after ${counted(job.attempts, 'attempt')}: ${reason}.`, details };
}

function queuedSentence({ operation, origin, inboxIds, deadLetterId }: JobOfRecord): string {
  const what = {
    upsert: 'to apply the record',
    delete: 'to mark the record as deleted',
    fetch: 'to fetch the record from Zoho and apply it',
  }[operation];
  const from =
    deadLetterId === null
      ? inboxIds.length > 1
        ? `for ${inboxIds.length} webhooks at once`
        : `by ${origin}`
      : 'again, from the dead letters';
  return `Queued ${from}, ${what}.`;
}

function queuedDetails(job: JobOfRecord): Step['details'] {
  return {
    job_id: job.id,
    operation: job.operation,
    origin: job.origin,
    priority: job.priority,
    source_modified_at: job.sourceModifiedAt,
    event_ids: job.inboxIds,
    dead_letter_id: job.deadLetterId,
    snoozes: job.snoozes,
  };
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
