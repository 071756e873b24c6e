import type { AlertSeverity } from '@tds/platform/alerts';

/** What people should know of a rule before it fires; the rest is in its runbook, docs/runbooks/<id>.md. */
export interface CataloguedRule {
  readonly id: string;
  /** When it fires, in a sentence. */
  readonly description: string;
  /** What to do first. */
  readonly action: string;
  readonly severities: readonly AlertSeverity[];
  /** `evaluated` every few seconds here, or `reported` by the feature that notices. */
  readonly kind: 'evaluated' | 'reported';
}

/** Every rule an alert may have. A test looks for rules that are raised and not listed, and for runbooks without a rule. */
export const ruleCatalogue: readonly CataloguedRule[] = [
  {
    id: 'queue.failure_rate',
    description: 'More than 10% of the jobs that ended within the last minutes were given up.',
    action: 'Open the dead letters: the commonest reason says whether Zoho, the data or we are at fault.',
    severities: ['error', 'critical'],
    kind: 'evaluated',
  },
  {
    id: 'queue.backup',
    description: 'More than 1,000, 5,000 or 10,000 jobs wait in the queue.',
    action: 'Look whether workers run, the queue is paused or a circuit breaker is open. A full sync fills the queue for a while.',
    severities: ['warning', 'error', 'critical'],
    kind: 'evaluated',
  },
  {
    id: 'queue.stale_processing',
    description: 'A job has been processed for more than an hour.',
    action: 'Auto-healing takes such jobs back within minutes. If it does not, restart the worker that holds them.',
    severities: ['error'],
    kind: 'evaluated',
  },
  {
    id: 'dead_letters.growth',
    description: 'Many records became dead letters within an hour.',
    action: 'Open the dead letters, mend the cause of the commonest reason, and try all of them again.',
    severities: ['warning', 'error'],
    kind: 'evaluated',
  },
  {
    id: 'worker.silent',
    description: 'Jobs wait and no worker gives a sign of life.',
    action: 'Start a process with the role worker, or the workers of a running one.',
    severities: ['critical'],
    kind: 'evaluated',
  },
  {
    id: 'breaker.open',
    description: 'Something we call failed repeatedly, and is given a pause.',
    action: 'Look whether the other side is up. The breaker probes by itself and closes when it answers.',
    severities: ['warning', 'error'],
    kind: 'evaluated',
  },
  {
    id: 'webhooks.silent',
    description: 'No webhook came for a long time, or a sync found changes no webhook told of.',
    action: 'Verify the webhooks in Zoho, the secret, and that our public address can be reached.',
    severities: ['warning', 'error'],
    kind: 'evaluated',
  },
  {
    id: 'agreement.below_target',
    description: 'Fewer records of a type agree with Zoho than the target.',
    action: 'Look at the differences and repair them.',
    severities: ['warning', 'error'],
    kind: 'evaluated',
  },
  {
    id: 'process.memory',
    description: 'A process uses more than 80% of the memory it may use.',
    action: 'Give it more memory, or fewer workers and smaller batches.',
    severities: ['warning', 'critical'],
    kind: 'evaluated',
  },
  {
    id: 'spool.disk',
    description: 'The spool is nearly full, or the disk it is on.',
    action: 'Free space; if the spool is what grows, bring the database back: it empties by itself then.',
    severities: ['error', 'critical'],
    kind: 'evaluated',
  },
  {
    id: 'alerts.undelivered',
    description: 'A channel has not taken alerts for more than five minutes.',
    action: 'Look at the last error of the channel, mend its settings, and send a test.',
    severities: ['error'],
    kind: 'evaluated',
  },
  {
    id: 'zoho.grant_refused',
    description: 'Zoho refuses our access: the token was revoked or replaced.',
    action: 'Make a new grant in the Zoho API console and set its refresh token.',
    severities: ['critical'],
    kind: 'reported',
  },
  {
    id: 'zoho.scope_missing',
    description: 'Our access to Zoho lacks a scope.',
    action: 'Make a grant with all scopes of docs/zoho-setup.md.',
    severities: ['warning'],
    kind: 'reported',
  },
  {
    id: 'zoho.product_missing',
    description: 'Zoho Books or Zoho Inventory cannot be read.',
    action: 'Add its scopes to the grant, or acknowledge the alert if the company does not use it.',
    severities: ['warning'],
    kind: 'reported',
  },
  {
    id: 'zoho.quota_forecast',
    description: "The day's calls to Zoho will not suffice.",
    action: 'Schedules are thinned out by themselves. If it happens daily, run fewer of them or buy more calls.',
    severities: ['warning'],
    kind: 'reported',
  },
  {
    id: 'schedule.missed',
    description: 'A schedule was due and no process fired it.',
    action: 'Start a process with the role scheduler.',
    severities: ['error'],
    kind: 'reported',
  },
  {
    id: 'schedule.failing',
    description: 'A schedule failed three times in a row.',
    action: 'Read the error of its last firing, mend the cause and run it now.',
    severities: ['error'],
    kind: 'reported',
  },
  {
    id: 'sync.sweep_held',
    description: 'A full sync would have deleted too many records, and deleted none.',
    action: 'Check in Zoho whether they are really gone before you raise the limit.',
    severities: ['error'],
    kind: 'reported',
  },
  {
    id: 'agreement.drift',
    description: 'Records differ from Zoho in two comparisons in a row.',
    action: 'Look at the differences and repair them.',
    severities: ['warning', 'error', 'critical'],
    kind: 'reported',
  },
  {
    id: 'healing.budget_spent',
    description: 'Auto-healing met the same trouble too often and left it.',
    action: 'Look at what it left, and mend the cause by hand.',
    severities: ['error'],
    kind: 'reported',
  },
  {
    id: 'maintenance.archive_failed',
    description: 'Old rows could not be archived, so they are not dropped.',
    action: 'Make room for the archive, or mend the permissions of its folder.',
    severities: ['warning', 'error'],
    kind: 'reported',
  },
];

const byId = new Map(ruleCatalogue.map((rule) => [rule.id, rule]));

/** What is known of a rule. */
export function ruleNamed(id: string): CataloguedRule | undefined {
  return byId.get(id);
}

/** Where the runbook of a rule is read, below our own address; null where the rule is unknown. */
export function runbookPathOf(id: string): string | null {
  return byId.has(id) ? `/api/tds/alerts/runbooks/${id}` : null;
}
