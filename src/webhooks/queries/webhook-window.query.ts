import { Query } from '@nestjs/cqrs';

/** Webhooks received within a time. */
export interface WebhookWindow {
  readonly received: number;
  /** From receipt to mirrored row, milliseconds, of those that are processed; null where none is. */
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number } | null;
}

/** Webhooks received from one instant (included) to another (excluded). Meant for minutes: it counts. */
export class WebhookWindowQuery extends Query<WebhookWindow> {
  constructor(
    readonly from: Date,
    readonly to: Date,
  ) {
    super();
  }
}
