import type { ProblemMap } from '@tds/platform/http';

/** How the errors of API keys answer over HTTP. */
export const apiKeyProblems = {
  'auth.key_not_found': { status: 404, title: 'There is no such API key' },
  'auth.key_not_live': { status: 409, title: 'The API key is revoked or expired already' },
  'auth.last_admin_key': { status: 409, title: 'It is the last admin key' },
} satisfies ProblemMap;
