import type { IssueRule, Severity } from '../rules/validation-rule';

export const FINDING_STATUSES = ['open', 'fixed', 'ignored'] as const;
/** `open`: wrong now. `fixed`: was wrong. `ignored`: wrong, and somebody said that it may be. */
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** Something wrong with a record, with its life. */
export interface Finding {
  readonly id: string;
  readonly entityType: string;
  readonly entityId: string;
  /** `intake`: in a document that was kept out of the mirror. */
  readonly origin: 'mirror' | 'intake';
  readonly rule: IssueRule;
  readonly field: string;
  readonly severity: Severity;
  readonly currentValue: unknown;
  readonly issue: string;
  readonly recommendation: string;
  readonly status: FindingStatus;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  /** Since when it is open; later than the first time where it was fixed in between. */
  readonly openedAt: Date;
  /** With microseconds, for cursors. */
  readonly openedAtExact: string;
  readonly reopenedCount: number;
  readonly fixedAt: Date | null;
  readonly ignoredAt: Date | null;
  readonly ignoredBy: string | null;
  readonly ignoreReason: string | null;
  /** 1 for the worst. */
  readonly severityRank: number;
}
