import type { ProblemMap } from '@tds/platform/http';

/** How the errors of settings answer over HTTP. */
export const settingsProblems = {
  'settings.not_found': { status: 404, title: 'There is no such setting' },
  'settings.invalid': { status: 400, title: 'The value breaks a rule of the setting' },
  'settings.changed_meanwhile': { status: 409, title: 'The setting was changed meanwhile' },
} satisfies ProblemMap;
