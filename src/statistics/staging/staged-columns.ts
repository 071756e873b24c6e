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

/** A column as rows are staged by it. The bit of {@link bitOf} is in two halves: bigints would cost more than all the rest of a row. */
export interface StagedColumn {
  readonly definition: ColumnDefinition;
  /** What stands before its value in a row's JSON. */
  readonly key: string;
  readonly lowBit: number;
  readonly highBit: number;
}

/** Bits of a half: what JavaScript's bitwise operators hold as a positive number. */
const HALF = 31;
const columnsOf = new WeakMap<EntityDefinition, readonly StagedColumn[]>();

/** The columns of a type, made once. */
export function stagedColumns(definition: EntityDefinition): readonly StagedColumn[] {
  const known = columnsOf.get(definition);
  if (known) return known;
  const columns = definition.columns.map((column, n) => ({
    definition: column,
    key: `,"${column.name}":`,
    lowBit: n < HALF ? 1 << n : 0,
    highBit: n < HALF ? 0 : 1 << (n - HALF),
  }));
  columnsOf.set(definition, columns);
  return columns;
}

/** Two halves of bits as the decimal text of a bigint. */
export function carriedBits(low: number, high: number): string {
  return high === 0 ? String(low) : String((BigInt(high) << BigInt(HALF)) | BigInt(low));
}
