import type { AlertSeverity } from '@tds/platform/alerts';
import type { ApiRole } from '@tds/platform/auth';

/** What can be done about it with one request. */
export interface AttentionAction {
  readonly label: string;
  readonly method: 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Least role that may. */
  readonly role: ApiRole;
}

/** Something that needs a person now. */
export interface AttentionItem {
  /** Stable name of its kind, by which a dashboard says it in another language. */
  readonly code: string;
  /** What its sentence is made of. */
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly severity: AlertSeverity;
  readonly title: string;
  /** What it is and what to do, in one or two sentences. */
  readonly sentence: string;
  /** Null where it takes more than a request. */
  readonly action: AttentionAction | null;
  /** Page of the dashboard that shows more; where there is no action, the way to what can be done. */
  readonly link: string;
  /** Since when; null where that is not known. */
  readonly since: Date | null;
}

const BY_SEVERITY: readonly AlertSeverity[] = ['critical', 'error', 'warning', 'info'];

/** The worst first; of the same severity in the given order, which puts alerts, which a rule or a person watches, first. */
export function ordered(items: readonly AttentionItem[]): readonly AttentionItem[] {
  return items.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
}
