/** How bad a broken rule is: `error` keeps the row out of the mirror, `warning` is reported. */
export type Severity = 'error' | 'warning';

/** Values of a row by column name, as they would be stored (numbers as decimal text). A column the document did not carry is absent. */
export type RowValues = Readonly<Record<string, string | boolean | null | undefined>>;

/** A declarative rule about one field of a row. Set-wide rules (unique, reference) run over the mirror, not here. */
export type ValidationRule =
  | { readonly rule: 'required'; readonly field: string; readonly severity: Severity }
  | { readonly rule: 'not_negative'; readonly field: string; readonly severity: Severity };

/** One broken rule. */
export interface ValidationIssue {
  readonly field: string;
  readonly rule: ValidationRule['rule'] | 'readable' | 'identified';
  readonly severity: Severity;
  readonly issue: string;
  readonly currentValue: unknown;
  readonly recommendation: string;
}
