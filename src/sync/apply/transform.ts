import { type ValidationIssue, validateRow } from '@tds/validation';
import { type ColumnDefinition, type ColumnValue, UnreadableValueError, coerce } from '../source/columns';
import type { EntityDefinition } from '../source/entity-definition';
import { type ChildRows, readChildren } from './child-rows';
import type { UpsertChange } from './entity-change';

/** A document as a row: only the columns this document carries. */
export interface TransformedRow {
  readonly change: UpsertChange;
  readonly zohoId: string;
  readonly modifiedAt: Date;
  readonly isDetail: boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly values: Readonly<Record<string, ColumnValue>>;
  readonly children: ChildRows;
  /** Broken rules that do not keep the row out. */
  readonly warnings: readonly ValidationIssue[];
}

/** A document that can't become a row, with every reason. */
export interface RejectedChange {
  readonly change: UpsertChange;
  readonly issues: readonly ValidationIssue[];
}

/** The result of {@link transform}. */
export type Transformed = { readonly ok: true; readonly row: TransformedRow } | { readonly ok: false; readonly rejected: RejectedChange };

/** Turns a document into a row by its definition and checks it, before and after. Pure; one bad document concerns only itself. */
export function transform(definition: EntityDefinition, change: UpsertChange): Transformed {
  const { document } = change;
  const issues: ValidationIssue[] = identify(definition, change);
  const isDetail = definition.isDetail(document);
  const columns: ColumnDefinition[] = [];
  const values: Record<string, ColumnValue> = {};
  for (const column of definition.columns) {
    if (!isDetail && !column.inList) continue;
    const raw = column.pick(document);
    if (raw === undefined) continue;
    try {
      values[column.name] = coerce(column.type, raw);
      columns.push(column);
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error;
      issues.push(unreadable(column, error));
    }
  }
  const children = readChildren(definition, document, (column, error) => issues.push(unreadable(column, error)));
  issues.push(...validateRow(definition.rules, values));
  const modifiedAt = versionOf(definition, change);
  if (modifiedAt === null || issues.some((issue) => issue.severity === 'error')) {
    return { ok: false, rejected: { change, issues: modifiedAt === null ? [...issues, noVersion()] : issues } };
  }
  const row: TransformedRow = {
    change,
    zohoId: change.sourceEntityId,
    modifiedAt,
    isDetail,
    columns,
    values,
    children,
    warnings: issues,
  };
  return { ok: true, row };
}

/** The version of a change: the source's modification time, or for documents without one the instant at which we asked. */
export function versionOf(definition: EntityDefinition, change: UpsertChange): Date | null {
  return definition.modifiedAtOf(change.document) ?? change.fetchedAt ?? (definition.isVersioned ? null : (change.listedAt ?? null));
}

function identify(definition: EntityDefinition, change: UpsertChange): ValidationIssue[] {
  const id = definition.idOf(change.document);
  if (id === change.sourceEntityId) return [];
  return [
    {
      field: 'zoho_id',
      rule: 'identified',
      severity: 'error',
      issue: `the document is of record ${id ?? '(none)'}, expected ${change.sourceEntityId}`,
      currentValue: id,
      recommendation: 'Retry with the record fetched from Zoho',
    },
  ];
}

function unreadable(column: ColumnDefinition, error: UnreadableValueError): ValidationIssue {
  return {
    field: column.name,
    rule: 'readable',
    severity: 'error',
    issue: `${column.name}: ${error.message}`,
    currentValue: error.value,
    recommendation: `Correct ${column.name} in Zoho; if Zoho shows a proper value, report the new shape`,
  };
}

function noVersion(): ValidationIssue {
  return {
    field: 'source_modified_at',
    rule: 'identified',
    severity: 'error',
    issue: 'the document carries no modified time',
    currentValue: null,
    recommendation: 'Retry with the record fetched from Zoho',
  };
}
