import { Query } from '@nestjs/cqrs';
import type { AlertSeverity } from '@tds/platform/alerts';

/** An alert as people see it. */
export interface AlertView {
  readonly id: string;
  readonly rule: string;
  readonly severity: AlertSeverity;
  readonly dedupeKey: string;
  readonly title: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly occurrences: number;
  readonly triggeredAt: Date;
  /** The same with microseconds, for cursors. */
  readonly triggeredAtExact: string;
  readonly lastSeenAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
}

/** Which alerts, newest first; `before` continues after the last one of the page before. */
export interface AlertFilter {
  readonly limit: number;
  readonly severity?: AlertSeverity;
  /** Only those whose cause lasts, or only those whose cause is gone; both where it is left out. */
  readonly isActive?: boolean;
  readonly before?: { readonly triggeredAt: string; readonly id: string };
}

/** Alerts, newest first. */
export class ListAlertsQuery extends Query<readonly AlertView[]> {
  constructor(readonly filter: AlertFilter) {
    super();
  }
}

/** Active alerts, the worst and then the newest first; at most 200. */
export class ActiveAlertsQuery extends Query<readonly AlertView[]> {}

/** One alert. Throws `AlertNotFoundError`. */
export class GetAlertQuery extends Query<AlertView> {
  constructor(readonly id: string) {
    super();
  }
}
