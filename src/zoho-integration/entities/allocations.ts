import { type ChildTable, type ColumnDefinition, date, numeric, text } from '@tds/sync';
import { rowsUnder } from './lines';

/** A payment's rows: how much of it went to which document. `documents` is both the key in the detail and the stem of the columns. */
export function allocationTable(table: string, documents: 'invoices' | 'bills'): ChildTable {
  const one = documents.slice(0, -1);
  const columns: readonly ColumnDefinition[] = [
    text(`${one}_id`),
    text(`${one}_number`),
    date('date'),
    numeric('document_total', { from: ['invoice_amount', 'total'] }),
    numeric('amount_applied'),
    // What is left of the document moves with its other payments; this payment does not change by it.
    numeric('document_balance', { from: ['balance_amount', 'balance'], compared: false }),
  ];
  return { table, columns, rowsOf: rowsUnder(documents) };
}
