export { ValidationModule } from './validation.module';
export type { IssueRule, RowValues, Severity, ValidationIssue, ValidationRule } from './rules/validation-rule';
export { validateRow } from './rules/validate-row';
export type { ValidatedColumn, ValidatedMirror, ValidatedType } from './subjects/validated-type';
export { ValidationSubjects } from './subjects/validation-subjects';
export { type RecordJudgement, RecordJudgements } from './findings/record-judgements';
export type { Finding, FindingStatus } from './findings/finding';
export { FindingsOfRecordQuery, ListFindingsQuery } from './findings/queries/finding.queries';
