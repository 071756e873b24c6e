import type { RowValues, ValidationIssue, ValidationRule } from './validation-rule';

/** Checks a row against its rules. A field the row does not carry is not judged: a list row says nothing about detail fields. */
export function validateRow(rules: readonly ValidationRule[], row: RowValues): ValidationIssue[] {
  return rules.flatMap((rule) => {
    const value = row[rule.field];
    if (value === undefined) return [];
    const issue = check(rule, value);
    return issue ? [{ field: rule.field, rule: rule.rule, severity: rule.severity, currentValue: value, ...issue }] : [];
  });
}

function check(rule: ValidationRule, value: string | boolean | null): Pick<ValidationIssue, 'issue' | 'recommendation'> | null {
  switch (rule.rule) {
    case 'required':
      return value === null || (typeof value === 'string' && value.trim() === '')
        ? { issue: `${rule.field} is missing`, recommendation: `Enter a ${rule.field} in Zoho and save the record` }
        : null;
    case 'not_negative':
      return typeof value === 'string' && value.startsWith('-') && Number(value) < 0
        ? { issue: `${rule.field} is negative`, recommendation: `Correct ${rule.field} in Zoho` }
        : null;
  }
}
