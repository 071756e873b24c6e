import { type BreakerView, breakerTitle } from '@tds/platform/breakers';
import type { ScheduleView } from '@tds/platform/scheduling';
import type { DeadLetterGroup, QueueSummary, WorkerView } from '@tds/queue';
import type { ComparisonView } from '@tds/statistics';
import { type RunView, titleOfType } from '@tds/sync';
import type { WebhookStats } from '@tds/webhooks';
import type { QuotaOutlook } from '@tds/zoho-integration';
import type { AlertView } from '../alerts';
import type { AttentionItem } from './attention';

/** What rules judge by. */
export interface AttentionFacts {
  readonly now: Date;
  readonly alerts: readonly AlertView[];
  readonly deadLetters: readonly DeadLetterGroup[];
  readonly breakers: readonly BreakerView[];
  readonly comparisons: readonly ComparisonView[];
  /** Agreement below which a person should look, percent. */
  readonly agreementTarget: number;
  readonly webhooks: WebhookStats;
  readonly areWebhooksTaken: boolean;
  /** Living rows of the mirror: an empty one expects no webhooks. */
  readonly isMirrorFilled: boolean;
  readonly quota: QuotaOutlook;
  readonly schedules: readonly ScheduleView[];
  readonly queue: QueueSummary;
  /** Waiting jobs from which on the queue is behind. */
  readonly queueBehind: number;
  readonly workers: readonly WorkerView[];
  readonly latestRuns: readonly RunView[];
}

type Rule = (facts: AttentionFacts) => readonly AttentionItem[];

/** An alert stands for what it tells; the rule about the same thing is silent then. By the beginning of its dedupe key. */
function isTold({ alerts }: AttentionFacts, ...keys: readonly string[]): boolean {
  return alerts.some(({ dedupeKey }) => keys.some((key) => dedupeKey.startsWith(key)));
}

/** The details of an alert that a sentence can say. */
function plainFacts(details: AlertView['details']): Record<string, string | number | null> {
  const isPlain = (fact: [string, unknown]): fact is [string, string | number] => ['string', 'number'].includes(typeof fact[1]);
  return Object.fromEntries(Object.entries(details ?? {}).filter(isPlain));
}

/** Of these, the page of the type shows what differs and repairs it: better than to acknowledge them, which mends nothing. */
const ALERTS_OF_AGREEMENT: readonly string[] = ['agreement.drift', 'agreement.below_target'];

/** What is best done about an alert, and where. */
function wayOut({ id, rule, details }: AlertView): Pick<AttentionItem, 'code' | 'action' | 'link'> {
  const entityType = details?.entity_type;
  if (ALERTS_OF_AGREEMENT.includes(rule) && typeof entityType === 'string')
    return { code: 'alert.agreement', action: null, link: `/agreement/${entityType}` };
  const action = { label: 'Acknowledge', method: 'POST', path: `/api/bff/tds/alerts/${id}/acknowledge`, role: 'operator' } as const;
  return { code: 'alert', action, link: `/alerts/${id}` };
}

const alerts: Rule = ({ alerts }) =>
  alerts
    .filter(({ acknowledgedAt, severity }) => acknowledgedAt === null && severity !== 'info')
    .map((alert) => ({
      ...wayOut(alert),
      facts: { ...plainFacts(alert.details), rule: alert.rule },
      severity: alert.severity,
      title: alert.title,
      sentence: alert.message,
      since: alert.triggeredAt,
    }));

/** Whose fault it is decides who must do what. */
const DEAD_LETTERS = {
  ours: {
    severity: 'error',
    title: 'could not be mirrored by our fault',
    advice: 'Mend the cause, then try them again.',
    label: 'Try them again',
  },
  theirs: {
    severity: 'warning',
    title: 'have data that breaks a rule',
    advice: 'Correct them in Zoho; they are then tried again by themselves.',
    label: 'Fetch them again',
  },
  weather: { severity: 'info', title: 'wait for better weather', advice: 'They are tried again by themselves.', label: 'Try them now' },
} as const;

const deadLetters: Rule = ({ deadLetters: groups }) =>
  (['ours', 'theirs', 'weather'] as const).flatMap((name): AttentionItem[] => {
    const ofClass = groups.filter((group) => group.class === name);
    const count = ofClass.reduce((sum, group) => sum + group.count, 0);
    if (count === 0) return [];
    const { severity, title, advice, label } = DEAD_LETTERS[name];
    const types = [...new Set(ofClass.map(({ entityType }) => entityType))].join(', ');
    return [
      {
        code: `dead_letters.${name}`,
        facts: { count, entity_types: types, error_code: ofClass[0]?.errorCode ?? null },
        severity,
        title: `${records(count)} ${title}`,
        sentence: `${types}, the commonest reason ${ofClass[0]?.errorCode ?? 'unnamed'}. ${advice}`,
        action: { label, method: 'POST', path: '/api/bff/tds/dead-letter/retry', body: { filter: { class: name } }, role: 'operator' },
        link: `/dead-letters?class=${name}`,
        since: new Date(Math.min(...ofClass.map(({ oldestAt }) => oldestAt.getTime()))),
      },
    ];
  });

const breakers: Rule = (facts) =>
  facts.breakers
    .filter(({ name, state }) => state !== 'closed' && !isTold(facts, `breaker.open:${name}`))
    .map(({ name, state, reason, openedAt, nextProbeAt }) => ({
      code: 'breaker',
      facts: { name, state, reason, next_probe_at: nextProbeAt?.toISOString() ?? null },
      severity: 'error',
      title: `${breakerTitle(name)} is given a pause`,
      sentence: `It failed repeatedly${reason ? ` (${reason})` : ''}. ${state === 'half_open' ? 'A probe is under way.' : `The next probe is ${nextProbeAt ? `at ${nextProbeAt.toISOString()}` : 'due'}.`}`,
      action: {
        label: 'Call it now',
        method: 'POST',
        path: `/api/tds/circuit-breakers/${encodeURIComponent(name)}/reset`,
        role: 'operator',
      },
      link: '/breakers',
      since: openedAt,
    }));

const agreement: Rule = (facts) =>
  facts.comparisons.flatMap(({ entityType, matchPercentage, recommendationReason, endedAt }): AttentionItem[] => {
    if (
      matchPercentage === null ||
      matchPercentage >= facts.agreementTarget ||
      isTold(facts, ...ALERTS_OF_AGREEMENT.map((rule) => `${rule}:${entityType}`))
    )
      return [];
    return [
      {
        code: 'agreement',
        facts: { entity_type: entityType, match_percentage: matchPercentage },
        severity: 'warning',
        title: `${titleOfType(entityType)}: ${matchPercentage}% agree with Zoho`,
        sentence: recommendationReason ?? 'Records differ from Zoho. A repair writes what Zoho has.',
        action: {
          label: 'Repair',
          method: 'POST',
          path: '/api/tds/statistics/repair',
          body: { entity_type: entityType },
          role: 'operator',
        },
        link: `/agreement/${entityType}`,
        since: endedAt,
      },
    ];
  });

const webhooks: Rule = (facts) => {
  if (!facts.areWebhooksTaken) {
    return [
      {
        code: 'webhooks.refused',
        facts: {},
        severity: 'error',
        title: 'Every webhook is refused',
        sentence: 'No webhook secret is configured. Set ZOHO_WEBHOOK_SECRET, or install the webhooks, which makes one.',
        action: { label: 'Install webhooks', method: 'POST', path: '/api/tds/zoho/webhook-installer/install', role: 'admin' },
        link: '/webhooks',
        since: null,
      },
    ];
  }
  if (facts.webhooks.received > 0 || !facts.isMirrorFilled || isTold(facts, 'webhooks.silent')) return [];
  return [
    {
      code: 'webhooks.silent',
      facts: {},
      severity: 'warning',
      title: 'No webhook came for a day',
      sentence:
        'Changes arrive with the scheduled syncs only, hours late. Check whether the webhooks are installed in Zoho and can reach us.',
      action: { label: 'Check the webhooks', method: 'POST', path: '/api/tds/zoho/webhook-installer/verify', role: 'operator' },
      link: '/webhooks',
      since: null,
    },
  ];
};

const quota: Rule = (facts) => {
  const { quota: own, forecast } = facts.quota;
  if (own.pausedUntil !== null && own.pausedUntil > facts.now) {
    const reason = own.pauseReason ?? 'Zoho asked for a pause';
    const facts = { reason: own.pauseReason, until: own.pausedUntil.toISOString() };
    return [item('quota.paused', facts, 'error', 'Zoho is not called', `${reason}. Calls go on at ${facts.until}.`, '/quota')];
  }
  if (!forecast?.isTight || isTold(facts, 'zoho.quota_forecast')) return [];
  const missing = Math.max(0, -forecast.expectedRemaining);
  return [
    item(
      'quota.tight',
      { missing },
      'warning',
      "The day's calls to Zoho will not suffice",
      `${missing} are missing; schedules are stretched until the count begins anew.`,
      '/quota',
    ),
  ];
};

const schedules: Rule = (facts) =>
  facts.schedules
    .filter(({ health, name }) => (health === 'missed' || health === 'failing') && !isTold(facts, `schedule.${health}:${name}`))
    .map(({ name, description, health, recent }) => ({
      code: `schedule.${health}`,
      facts: { name },
      severity: 'error',
      title: health === 'missed' ? `Schedule ${name} was missed` : `Schedule ${name} keeps failing`,
      sentence: health === 'missed' ? `${description}: no process fired it.` : `${description}: ${recent[0]?.error ?? 'no reason given'}`,
      action: { label: 'Run it now', method: 'POST', path: `/api/tds/schedules/${encodeURIComponent(name)}/run`, role: 'operator' },
      link: '/schedules',
      since: recent[0]?.firedAt ?? null,
    }));

const queue: Rule = (facts) => {
  const { pauses, pending, retry } = facts.queue;
  const waiting = pending + retry;
  const items: AttentionItem[] = [];
  if (pending > 0 && !facts.workers.some(({ isActive }) => isActive) && !isTold(facts, 'worker.silent')) {
    items.push({
      ...item(
        'workers.none',
        { pending },
        'critical',
        'Nobody works on the queue',
        `${pending} jobs wait and no worker runs. Start the workers, or a process with the role worker.`,
        '/queue',
      ),
      action: { label: 'Start the workers', method: 'POST', path: '/api/tds/workers', body: { action: 'start' }, role: 'operator' },
    });
  }
  for (const { entityType, pausedBy, reason, pausedAt } of pauses) {
    const isAll = entityType === '*';
    items.push({
      code: isAll ? 'queue.paused' : 'queue.type_paused',
      facts: { entity_type: isAll ? null : entityType, by: pausedBy, reason },
      severity: 'warning',
      title: isAll ? 'The queue is paused' : `${entityType} is paused`,
      sentence: `${pausedBy} paused it${reason ? `: ${reason}` : ''}. Changes wait until it is resumed.`,
      action: {
        label: 'Resume',
        method: 'POST',
        path: '/api/tds/queue/resume',
        ...(isAll ? {} : { body: { entity_type: entityType } }),
        role: 'operator',
      },
      link: '/queue',
      since: pausedAt,
    });
  }
  if (waiting >= facts.queueBehind && pauses.length === 0 && !isTold(facts, 'queue.backup'))
    items.push(
      item(
        'queue.behind',
        { waiting },
        'warning',
        'The queue is behind',
        `${waiting} jobs wait. If they grow, look at what the workers are doing.`,
        '/queue',
      ),
    );
  return items;
};

const runs: Rule = ({ latestRuns }) =>
  latestRuns
    .filter(({ status }) => status === 'failed')
    .map(({ id, entityType, type, errorSummary, endedAt }) => ({
      code: 'run.failed',
      facts: { entity_type: entityType, type },
      severity: 'warning',
      title: `The last ${type} sync of ${entityType} failed`,
      sentence: errorSummary ?? 'It gave no reason.',
      action:
        type === 'full' || type === 'incremental'
          ? { label: 'Sync again', method: 'POST', path: `/api/bff/tds/sync/${entityType}`, body: { mode: type }, role: 'operator' }
          : null,
      link: `/runs/${id}`,
      since: endedAt,
    }));

/** In the order in which items of the same severity are told. */
export const attentionRules: readonly Rule[] = [alerts, queue, breakers, deadLetters, quota, webhooks, schedules, runs, agreement];

function item(
  code: string,
  facts: AttentionItem['facts'],
  severity: AttentionItem['severity'],
  title: string,
  sentence: string,
  link: string,
): AttentionItem {
  return { code, facts, severity, title, sentence, action: null, link, since: null };
}

function records(count: number): string {
  return count === 1 ? '1 record' : `${count} records`;
}
