import { hash } from 'node:crypto';
import { type ChildTable, type ColumnDefinition, type JsonObject, type JsonValue, UnreadableValueError, coerce, text } from '@tds/sync';

/**
 * A column that stands for a record's child rows: two documents with the same rows have the same hash, so that a changed line is a changed
 * record. Absent where the document does not carry the rows.
 */
export function childHash(name: string, child: ChildTable): ColumnDefinition {
  return {
    ...text(name, { inList: false }),
    pick: (document) => {
      const rows = child.rowsOf(document);
      return rows && hash('md5', JSON.stringify(rows.map((row) => rowValues(child, row))));
    },
  };
}

/** By name, so that a column added later in the table's middle moves no value under another's place. */
function rowValues(child: ChildTable, row: JsonObject): Record<string, JsonValue> {
  const compared = child.columns.filter((column) => column.compared);
  return Object.fromEntries(
    compared.map((column) => [column.name, comparable(column, column.pick(row) ?? null)] as const).filter(([, value]) => value !== null),
  );
}

/** The value as it will be stored, so that `2`, `"2"` and `2.0` are one. What can't be stored is reported where the rows are read. */
function comparable(column: ColumnDefinition, raw: JsonValue): JsonValue {
  try {
    const value = coerce(column.type, raw);
    if (column.type !== 'numeric' || typeof value !== 'string') return value;
    return value.includes('.') && !/e/i.test(value) ? value.replace(/\.?0+$/, '') : value;
  } catch (error) {
    if (!(error instanceof UnreadableValueError)) throw error;
    return raw;
  }
}
