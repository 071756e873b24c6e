import type { ProblemMap } from '@tds/platform/http';

/** How the errors of this feature answer over HTTP. */
export const queueProblems = {
  'queue.lease_lost': { status: 409, title: 'The job is no longer held by this worker' },
  'queue.job_not_found': { status: 404, title: 'There is no such job' },
  'queue.dead_letter_not_found': { status: 404, title: 'There is no such dead letter' },
  'queue.dead_letter_resolved': { status: 409, title: 'The dead letter is resolved already' },
  'queue.dead_letter_open': { status: 409, title: 'A dead letter of the record is open already' },
  'queue.dead_letter_without_payload': { status: 422, title: 'The dead letter holds no payload' },
  'queue.workers_unavailable': { status: 409, title: 'This process cannot run workers' },
} satisfies ProblemMap;
