import type { ValidationRule } from '../rules/validation-rule';

export const VALIDATION_KINDS = ['all', 'integrity', 'orphans', 'duplicates'] as const;
/**
 * Which rules a run is about. `integrity`: what records say of one another and of their own rows; `orphans`: links that are missing or lead
 * nowhere; `duplicates`: values that should be unique.
 */
export type ValidationKind = (typeof VALIDATION_KINDS)[number];

export const VALIDATION_RUN_STATUSES = ['running', 'completed', 'failed'] as const;

/** A run as people see it. */
export interface ValidationRun {
  readonly id: string;
  /** The types it looks at, by name, joined by commas; `all`. */
  readonly scope: string;
  readonly kind: ValidationKind;
  readonly entityTypes: readonly string[];
  readonly status: (typeof VALIDATION_RUN_STATUSES)[number];
  readonly trigger: 'schedule' | 'api';
  readonly requestedBy: string;
  /** Records to look at; null before they were counted. */
  readonly total: number | null;
  readonly processed: number;
  readonly opened: number;
  readonly fixed: number;
  readonly errorSummary: string | null;
  readonly startedAt: Date;
  readonly startedAtExact: string;
  readonly endedAt: Date | null;
}

/** Whether a rule belongs to a kind of run. */
export function isOfKind(kind: ValidationKind, rule: ValidationRule): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'integrity':
      return rule.rule === 'reference' || rule.rule === 'sum';
    case 'orphans':
      return rule.rule === 'reference' || (rule.rule === 'required' && rule.field.endsWith('_id'));
    case 'duplicates':
      return rule.rule === 'unique';
  }
}
