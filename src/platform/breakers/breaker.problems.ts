import type { ProblemMap } from '@tds/platform/http';

/** How the errors of breakers answer over HTTP. */
export const breakerProblems = {
  'breaker.open': { status: 503, title: 'What is needed for this is given a pause after repeated failures' },
  'breaker.not_found': { status: 404, title: 'There is no such circuit breaker' },
  'breaker.not_controllable': { status: 409, title: 'The circuit breaker cannot be changed by hand' },
} satisfies ProblemMap;
