import type { ProblemMap } from '@tds/platform/http';

/** How the errors of this feature answer over HTTP. */
export const auditProblems = {
  'feed.cursor_expired': { status: 410, title: 'The feed no longer holds what came after the cursor' },
  'feed.cursor_foreign': { status: 410, title: 'The cursor is not of this database' },
  'feed.too_many_streams': { status: 503, title: 'Too many event streams are open' },
  'feed.stopping': { status: 503, title: 'The process is stopping' },
} satisfies ProblemMap;
