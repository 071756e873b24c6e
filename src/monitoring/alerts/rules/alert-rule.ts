import type { AlertSeverity } from '@tds/platform/alerts';
import type { SettingDefinition } from '@tds/platform/settings';

/** Something a rule sees now. */
export interface Condition {
  /** What it is about, where the rule may see several: the alert's key is `<rule>:<subject>`. */
  readonly subject?: string;
  readonly severity: AlertSeverity;
  readonly title: string;
  /** What happened, for people. */
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** One rule. It only looks, cheaply; how long a thing must last, and who is told, is decided elsewhere. */
export interface AlertRule {
  /** As in the catalogue. */
  readonly id: string;
  /** `cluster`: all processes would see the same, one looks. `process`: each sees its own, and names itself in the subject. */
  readonly scope: 'cluster' | 'process';
  /** What its judgement depends on. */
  readonly thresholds: readonly SettingDefinition<unknown>[];
  /** What is wrong now; empty when nothing is. What it throws means that it is not known. */
  look(): Promise<readonly Condition[]>;
}

/** All rules. */
export const ALERT_RULES = Symbol('ALERT_RULES');

/** One open alert per key: the rule, and what it is about where there can be several. */
export function dedupeKeyOf(rule: string, { subject }: Pick<Condition, 'subject'>): string {
  return subject === undefined ? rule : `${rule}:${subject}`;
}
