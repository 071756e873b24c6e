import type { FormatName } from './formats';

/**
 * How bad a broken rule is: `error` keeps the row out of the mirror where the row alone tells, `warning` is reported and makes the record
 * invalid, `info` is reported.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Values of a row by column name, as they would be stored (numbers as decimal text). A column the document did not carry is absent. */
export type RowValues = Readonly<Record<string, string | boolean | null | undefined>>;

interface RuleOf<Name extends string> {
  readonly rule: Name;
  /** Column of the type's table, or of the rows below it where the rule names them. */
  readonly field: string;
  readonly severity: Severity;
}

/** Rules a row is judged by alone: when its document arrives, and over the mirror. Nothing at all breaks only `required`. */
export type RowRule =
  | RuleOf<'required'>
  | RuleOf<'not_negative'>
  | (RuleOf<'range'> & { readonly min: number; readonly max: number })
  | (RuleOf<'format'> & { readonly format: FormatName });

/** Rules about a record among others; judged over the mirror only. */
export type SetRule =
  /** No two records have the same text, in any case of letters. */
  | RuleOf<'unique'>
  /** The id is one of a mirrored record of another type. `rows`: the column is one of that table of rows below the record. */
  | (RuleOf<'reference'> & { readonly to: string; readonly rows?: string })
  /** The column is the sum of a column of other rows, or no less than it; a hundredth a row is left for rounding. */
  | (RuleOf<'sum'> & { readonly of: SummedRows; readonly compare: 'equal' | 'at_least'; readonly unless?: string });

/** Rows that are summed for a record. */
export interface SummedRows {
  readonly table: string;
  /** Column with the record's id. */
  readonly key: string;
  readonly column: string;
  /** Whether the rows are records of their own, of which some are deleted. */
  readonly areRecords?: boolean;
}

/** A declarative rule of an entity type. That a value is of its column's type is checked of every column and needs no rule. */
export type ValidationRule = RowRule | SetRule;

/** What can be wrong: a rule, a value that can't be read, a document of another record, a row nobody has confirmed for long. */
export type IssueRule = ValidationRule['rule'] | 'readable' | 'identified' | 'stale';

/** One broken rule. */
export interface ValidationIssue {
  readonly field: string;
  readonly rule: IssueRule;
  readonly severity: Severity;
  readonly issue: string;
  readonly currentValue: unknown;
  readonly recommendation: string;
}

const ROW_RULES: ReadonlySet<string> = new Set<RowRule['rule']>(['required', 'not_negative', 'range', 'format']);

/** Whether a row alone can tell. */
export function isRowRule(rule: ValidationRule): rule is RowRule {
  return ROW_RULES.has(rule.rule);
}

/** The field as findings name it: with its table, where it is one of rows below the record. */
export function fieldOf(rule: ValidationRule): string {
  return rule.rule === 'reference' && rule.rows ? `${rule.rows.split('.').at(-1)}.${rule.field}` : rule.field;
}
