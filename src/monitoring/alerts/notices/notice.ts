import type { AlertSeverity } from '@tds/platform/alerts';

/** What is told: it began, became worse, is still unseen, is seen to, is over; or only that the channel works. */
export type NoticeState = 'triggered' | 'escalated' | 'reminded' | 'acknowledged' | 'resolved' | 'test';

/** An alert as channels tell it. */
export interface NoticedAlert {
  readonly id: string;
  readonly rule: string;
  readonly severity: AlertSeverity;
  readonly dedupeKey: string;
  readonly title: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly triggeredAt: Date;
  readonly acknowledgedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
}

/** One message about one alert. */
export interface Notice {
  readonly state: NoticeState;
  /** The same in every attempt to deliver it. */
  readonly deliveryId: string;
  readonly alert: NoticedAlert;
  /** What to do first; null where the rule says nothing. */
  readonly action: string | null;
  /** Whole addresses where our own is configured, paths otherwise. */
  readonly links: { readonly alert: string; readonly runbook: string | null };
}
