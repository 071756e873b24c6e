import type { components } from '@libs/api-client';

type Schemas = components['schemas'];

/** Answers of the API under the names the dashboard uses. */
export type DeadLetter = Schemas['DeadLetterDto'];
export type DeadLetterDetail = Schemas['DeadLetterDetailDto'];
export type Run = Schemas['RunDto'];
export type EntitySummary = Schemas['EntitySummaryDto'];
export type Quota = Schemas['QuotaDto'];
export type QueueOverview = Schemas['QueueDto'];
export type Job = Schemas['JobDto'];
export type Worker = Schemas['WorkerDto'];
export type Breaker = Schemas['BreakerDto'];
export type Schedule = Schemas['ScheduleDto'];
export type Setting = Schemas['SettingDto'];
export type InboxEvent = Schemas['InboxEventDto'];
export type InstalledWebhook = Schemas['WebhookEntryDto'];
export type ChartMetric = Schemas['ChartMetricName'];
export type ChartRange = Schemas['ChartRangeName'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type Comparison = Schemas['ComparisonSummaryDto'];
export type Difference = Schemas['DifferenceDto'];
export type AttentionItem = Schemas['AttentionItemDto'];
export type Role = Schemas['ApiRole'];
export type Alert = Schemas['AlertDto'];
export type Severity = Schemas['AlertSeverity'];
export type TimelineStep = Schemas['TimelineStepDto'];
export type SystemHealth = Schemas['SystemHealthDto'];
export type FoundRecord = Schemas['FoundRecordDto'];
export type ApiKey = Schemas['ApiKeyDto'];
export type MadeApiKey = Schemas['MadeApiKeyDto'];
export type HealingAction = Schemas['HealingActionDto'];
export type HealingRound = Schemas['HealingRoundDto'];
export type Finding = Schemas['FindingDto'];
export type ValidationRun = Schemas['ValidationRunDto'];
export type PauseState = Schemas['PauseStateDto'];
export type FailedDelivery = Schemas['FailedDeliveryDto'];
export type TestDelivery = Schemas['TestDeliveryDto'];
