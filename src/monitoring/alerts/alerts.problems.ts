import type { ProblemMap } from '@tds/platform/http';

/** How the errors of alerting answer over HTTP. */
export const alertingProblems = {
  'alerts.channel_not_configured': { status: 409, title: 'The channel is not set up' },
  'alerts.delivery_failed': { status: 503, title: 'The channel did not take the message' },
  'alerts.silence_not_found': { status: 404, title: 'There is no such silence' },
  'alerts.silence_over': { status: 409, title: 'The silence is over' },
  'alerts.silence_invalid': { status: 400, title: 'The silence would silence nothing' },
  'alerts.runbook_not_found': { status: 404, title: 'There is no such runbook' },
} satisfies ProblemMap;
