import { defineSetting } from '@tds/platform/settings';
import { z } from 'zod';
import { CHANNEL_NAMES, type ChannelName } from './channels/alert-channel';

const count = (key: string, description: string, fallback: number, min = 1, max = 100_000_000) =>
  defineSetting({ key, description, schema: z.int().min(min).max(max), fallback: () => fallback });
const percent = (key: string, description: string, fallback: number) =>
  defineSetting({ key, description, schema: z.number().min(0).max(100), fallback: () => fallback });

export const evaluationSeconds = count('alerts.evaluation_seconds', 'Seconds between two evaluations of the alert rules', 15, 1, 3_600);
export const holdEvaluations = count(
  'alerts.hold_evaluations',
  'Evaluations in a row that must see a cause before its alert is raised',
  2,
  1,
  1_000,
);
export const clearEvaluations = count(
  'alerts.clear_evaluations',
  'Evaluations in a row that must not see a cause before its alert is resolved',
  4,
  1,
  1_000,
);
export const reminderMinutes = count(
  'alerts.reminder_minutes',
  'Minutes after which a critical alert nobody acknowledged is told again; 0: never',
  30,
  0,
  10_080,
);

export const failureRatePercent = percent(
  'alerts.failure_rate_percent',
  'Share of jobs given up, in percent, above which an alert is raised',
  10,
);
export const failureRateMinutes = count('alerts.failure_rate_minutes', 'Minutes the share of jobs given up is taken over', 5, 1, 1_440);
export const failureRateMinimum = count(
  'alerts.failure_rate_minimum_jobs',
  'Ended jobs below which their share of failures says nothing',
  20,
);
export const staleProcessingMinutes = count(
  'alerts.stale_processing_minutes',
  'Minutes after which a job still being processed is stale',
  60,
  1,
  100_000,
);
export const deadLettersPerHour = count(
  'alerts.dead_letters_per_hour',
  'New dead letters within an hour from which on an alert is raised',
  20,
);
export const agreementTarget = percent(
  'alerts.agreement_target_percent',
  'Agreement with Zoho, in percent, below which an alert is raised',
  99,
);
export const memoryPercent = percent('alerts.memory_percent', 'Memory used, in percent of the limit, above which an alert is raised', 80);
export const memoryLimitMegabytes = count(
  'alerts.memory_limit_megabytes',
  'Memory a process may use, MB; 0: the limit of its container, if it has one',
  0,
  0,
);
export const diskFreePercent = percent(
  'alerts.disk_free_percent',
  'Free space of the data folder, in percent, below which an alert is raised',
  5,
);
export const spoolPercent = percent(
  'alerts.spool_percent',
  'Filling of the spool, in percent of what it may hold, above which an alert is raised',
  80,
);

export const webhookSilenceMinutes = count(
  'alerts.webhook_silence_minutes',
  'Minutes of business hours without any webhook after which an alert is raised; 0: never',
  1_440,
  0,
  100_000,
);

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time of day such as 08:30');

/** When webhooks are expected. */
export interface BusinessHours {
  readonly from: string;
  readonly to: string;
  /** 0 is Sunday. */
  readonly days: readonly number[];
}

export const businessHours = defineSetting<BusinessHours>({
  key: 'alerts.business_hours',
  description:
    'When webhooks are expected: from, to (times of day in SCHEDULE_TIMEZONE) and days (0 is Sunday); silence is counted then only',
  schema: z
    .object({ from: timeOfDay, to: timeOfDay, days: z.array(z.int().min(0).max(6)).min(1) })
    .refine(({ from, to }) => from < to, 'from must be before to'),
  fallback: () => ({ from: '00:00', to: '24:00', days: [0, 1, 2, 3, 4, 5, 6] }),
});

/** From the least to the worst. */
export const SEVERITIES = ['info', 'warning', 'error', 'critical'] as const;

/** PagerDuty wakes people, so it starts higher. */
export const minimumSeverity = Object.fromEntries(
  CHANNEL_NAMES.map((channel) => [
    channel,
    defineSetting({
      key: `alerts.${channel}_minimum_severity`,
      description: `Least severity of alerts told by ${channel}`,
      schema: z.enum(SEVERITIES),
      fallback: () => (channel === 'pagerduty' ? 'error' : 'warning'),
    }),
  ]),
) as Record<ChannelName, ReturnType<typeof defineSetting<(typeof SEVERITIES)[number]>>>;
