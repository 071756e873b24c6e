import { Query } from '@nestjs/cqrs';

/** Events of one entity type. */
export interface EntityWebhookStats {
  readonly entityType: string;
  readonly received: number;
  readonly processed: number;
  readonly failed: number;
  /** Not processed yet. */
  readonly waiting: number;
}

/** Webhooks of the last hours. */
export interface WebhookStats {
  readonly windowHours: number;
  /** Accepted, whatever came of them; repetitions not counted. */
  readonly received: number;
  readonly processed: number;
  readonly failed: number;
  /** Accepted and not processed yet. */
  readonly waiting: number;
  /** Repeated deliveries of what was received before. */
  readonly duplicates: number;
  /** Accepted, kept and never applied: no entity we know, or no id. */
  readonly unrecognised: number;
  readonly malformed: number;
  /** Refused for their signature, including those only counted. */
  readonly rejected: number;
  readonly byEntity: readonly EntityWebhookStats[];
  /** From receipt to mirrored row, milliseconds, over the last processed events; null where there are none. */
  readonly latencyMs: { readonly p50: number | null; readonly p95: number | null; readonly p99: number | null; readonly samples: number };
  readonly takenAt: Date;
}

/** Webhooks of the last 24 hours, some seconds old at most. */
export class WebhookStatsQuery extends Query<WebhookStats> {}
