import type { ProblemMap } from '@tds/platform/http';

/** How the errors of alerts answer over HTTP. */
export const alertProblems = {
  'alert.not_found': { status: 404, title: 'There is no such alert' },
  'alert.resolved': { status: 409, title: 'The alert is resolved already' },
} satisfies ProblemMap;
