export type { RowValues, Severity, ValidationIssue, ValidationRule } from './validation-rule';
export { validateRow } from './validate-row';
