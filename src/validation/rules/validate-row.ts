import { explain } from './explain';
import { hasFormat } from './formats';
import { type RowRule, type RowValues, type ValidationIssue, type ValidationRule, isRowRule } from './validation-rule';

/** Checks a row against its rules. A field the row does not carry is not judged: a list row says nothing about detail fields. */
export function validateRow(rules: readonly ValidationRule[], row: RowValues): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const rule of rules) {
    const value = row[rule.field];
    if (value === undefined || !isRowRule(rule) || !isBroken(rule, value)) continue;
    issues.push({ field: rule.field, rule: rule.rule, severity: rule.severity, currentValue: value, ...explain(rule, value) });
  }
  return issues;
}

function isBroken(rule: RowRule, value: string | boolean | null): boolean {
  if (rule.rule === 'required') return value === null || (typeof value === 'string' && value.trim() === '');
  if (typeof value !== 'string') return false;
  switch (rule.rule) {
    case 'not_negative':
      return value.startsWith('-') && Number(value) < 0;
    case 'range':
      return Number(value) < rule.min || Number(value) > rule.max;
    case 'format':
      return value !== '' && !hasFormat(rule.format, value);
  }
}
