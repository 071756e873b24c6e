import { type ChildTable, type ColumnDefinition, type JsonObject, isJsonObject, json, numeric, text } from '@tds/sync';
import { itemCustomFields } from './custom-fields';

/** What the lines of all trade documents have in common, in table order. */
export const lineColumns: readonly ColumnDefinition[] = [
  text('line_item_id'),
  text('item_id'),
  text('name', { from: ['name', 'item_name'] }),
  text('sku'),
  text('description'),
  text('unit'),
  numeric('quantity'),
  numeric('rate'),
  numeric('bcy_rate'),
  // "5%" on some lines, an amount on others.
  text('discount'),
  numeric('discount_amount'),
  text('tax_id'),
  text('tax_name'),
  numeric('tax_percentage'),
  numeric('item_total'),
  text('account_id'),
  text('location_id', { from: ['location_id', 'warehouse_id'] }),
  text('location_name', { from: ['location_name', 'warehouse_name'] }),
  { ...json('custom_fields'), pick: itemCustomFields },
];

/** Rows of a list inside a document, such as `line_items`. Zoho writes `""` for an empty list. */
export function rowsUnder(...keys: readonly string[]): (document: JsonObject) => readonly JsonObject[] | undefined {
  return (document) => {
    const value = keys.map((key) => document[key]).find((candidate) => candidate !== undefined);
    if (value === '' || value === null) return [];
    return Array.isArray(value) ? value.filter(isJsonObject) : undefined;
  };
}

/** The lines of a document, with what only lines of this type say. Each moves the stock of its item, or commits it, or makes it expected. */
export function lineTable(table: string, more: readonly ColumnDefinition[] = []): ChildTable {
  return { table, columns: [...lineColumns, ...more], movesStockOf: 'item_id', rowsOf: rowsUnder('line_items') };
}
