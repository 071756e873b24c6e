import type { ProblemMap } from '@tds/platform/http';

/** How the errors of this feature answer over HTTP. */
export const validationProblems = {
  'validation.finding_not_found': { status: 404, title: 'There is no such finding' },
  'validation.finding_state': { status: 409, title: 'The finding is in another state' },
  'validation.run_not_found': { status: 404, title: 'There is no such validation run' },
  'validation.run_failed': { status: 503, title: 'The validation could not be made' },
} satisfies ProblemMap;
