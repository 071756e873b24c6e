import type { ProblemMap } from '@tds/platform/http';

/** How the errors of scheduling answer over HTTP. */
export const schedulingProblems = {
  'scheduling.unknown_schedule': { status: 404, title: 'There is no such schedule' },
} satisfies ProblemMap;
