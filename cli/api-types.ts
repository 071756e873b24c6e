import type { components } from '@libs/api-client';

type Schemas = components['schemas'];

/** Answers of the API under the names the commands use. */
export type Alert = Schemas['AlertDto'];
export type ApiKey = Schemas['ApiKeyDto'];
export type AttentionItem = Schemas['AttentionItemDto'];
export type Breaker = Schemas['BreakerDto'];
export type Comparison = Schemas['ComparisonDto'];
export type ComparisonSummary = Schemas['ComparisonSummaryDto'];
export type Dashboard = Schemas['CompleteDashboardDto'];
export type DeadLetter = Schemas['DeadLetterDto'];
export type DeadLetterDetail = Schemas['DeadLetterDetailDto'];
export type DeadLetterFilter = Schemas['DeadLetterFilterDto'];
export type Difference = Schemas['DifferenceDto'];
export type Quota = Schemas['QuotaDto'];
export type Repair = Schemas['RepairDto'];
export type Run = Schemas['RunDto'];
export type StartedRuns = Schemas['StartedRunsDto'];
export type SyncRequest = Schemas['SyncRequestDto'];
export type SystemHealth = Schemas['SystemHealthDto'];
export type ZohoConnection = Schemas['ZohoConnectionDto'];
