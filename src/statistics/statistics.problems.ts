import type { ProblemMap } from '@tds/platform/http';

/** How the errors of this feature answer over HTTP. */
export const statisticsProblems = {
  'statistics.comparison_not_found': { status: 404, title: 'There is no such comparison' },
  'statistics.repair_not_found': { status: 404, title: 'There is no such repair' },
  'statistics.not_listed': { status: 404, title: 'Zoho has no list of this entity type' },
  'statistics.comparison_failed': { status: 503, title: 'The comparison could not be made' },
  'statistics.entity_busy': { status: 409, title: 'Another run of this entity type is under way' },
} satisfies ProblemMap;
