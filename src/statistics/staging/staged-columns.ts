import type { ColumnDefinition, EntityDefinition } from '@tds/sync';

/**
 * A staged row's own columns, before the type's. `document_id` is the record to ask for: itself, or the one it came in. `carried` has bit n set
 * where the document carried the type's n-th column. `refusal` says why the pipeline would not take it.
 */
const STAGED_COLUMNS = [
  'zoho_id text',
  'document_id text',
  'is_found boolean',
  'is_detail boolean',
  'modified_at timestamptz',
  'asked_at timestamptz',
  'carried bigint',
  'refusal text',
  'child_rows jsonb',
] as const;

/** Bits of a bigint that are a column each. */
const MAX_COLUMNS = 62;

/** Columns of a staged row with their types, for `create table` and `json_to_recordset`. */
export function stagedColumnList({ entityType, columns }: EntityDefinition): string {
  if (columns.length > MAX_COLUMNS) throw new Error(`${entityType} has more than ${MAX_COLUMNS} columns; widen staged rows' carried`);
  return [...STAGED_COLUMNS, ...columns.map(({ name, type }) => `${name} ${type}`)].join(', ');
}

/** The bit of a column among those carried. */
export function bitOf({ columns }: EntityDefinition, column: ColumnDefinition): bigint {
  return 1n << BigInt(columns.indexOf(column));
}
