import type { Tx } from '@libs/pg';
import { type ColumnDefinition, type ColumnValue, UnreadableValueError, coerce } from '../source/columns';
import type { ChildTable, EntityDefinition } from '../source/entity-definition';
import type { JsonObject } from '@libs/lossless-json';
import { deleteChildrenSql, insertChildrenSql } from './children-sql';
import { columnJson } from './row-json';
import type { TransformedRow } from './transform';

/** Values of one child row by column. */
export type ChildRow = Readonly<Record<string, ColumnValue>>;

/** The child rows a document carries, per child table. Tables it says nothing about are absent. */
export type ChildRows = ReadonlyMap<ChildTable, readonly ChildRow[]>;

/** Reads a document's child rows. `onUnreadable` hears of values that can't be what their column holds. */
export function readChildren(
  definition: EntityDefinition,
  document: JsonObject,
  onUnreadable: (column: ColumnDefinition, error: UnreadableValueError) => void,
): ChildRows {
  const carried = new Map<ChildTable, readonly ChildRow[]>();
  for (const child of definition.children) {
    const rows = child.rowsOf(document);
    if (rows)
      carried.set(
        child,
        rows.map((row) => readRow(child, row, onUnreadable)),
      );
  }
  return carried;
}

function readRow(
  child: ChildTable,
  row: JsonObject,
  onUnreadable: (column: ColumnDefinition, error: UnreadableValueError) => void,
): ChildRow {
  const values: Record<string, ColumnValue> = {};
  for (const column of child.columns) {
    try {
      values[column.name] = coerce(column.type, column.pick(row) ?? null);
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error;
      onUnreadable(column, error);
    }
  }
  return values;
}

/** Replaces the child rows of records that were just written, one pair of statements per table. Their parents' rows are locked. */
export async function replaceChildren(
  tx: Tx,
  definition: EntityDefinition,
  organizationId: string,
  written: readonly TransformedRow[],
): Promise<void> {
  for (const child of definition.children) {
    const parents = written.filter((row) => row.children.has(child));
    if (parents.length === 0) continue;
    await tx.execute(deleteChildrenSql(child), [organizationId, parents.map((row) => row.zohoId)]);
    const rows = parents.flatMap((parent) =>
      parent.children.get(child)!.map((row, position) => childJson(child, parent.zohoId, position, row)),
    );
    if (rows.length > 0) await tx.execute(insertChildrenSql(child), [organizationId, `[${rows.join(',')}]`]);
  }
}

function childJson(child: ChildTable, parentId: string, position: number, row: ChildRow): string {
  const columns = child.columns.map((column) => `,"${column.name}":${columnJson(column, row[column.name] ?? null)}`).join('');
  return `{"parent_id":${JSON.stringify(parentId)},"position":${position}${columns}}`;
}
