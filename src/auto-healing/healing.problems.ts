import type { ProblemMap } from '@tds/platform/http';

/** How the errors of this feature answer over HTTP. */
export const healingProblems = {
  'healing.busy': { status: 409, title: 'Auto-healing is under way already' },
  'healing.unknown_check': { status: 400, title: 'There is no such check' },
} satisfies ProblemMap;
