import { date, json, numeric, text } from '@tds/sync';
import { emptyAsNull } from './document';
import { documentDefinition } from './document-definition';
import { lineTable } from './lines';
import { documentStatistics } from './statistics';
import {
  breakdownColumns,
  createdColumn,
  currencyColumns,
  customFieldsColumn,
  detailOnly,
  paperColumns,
  salespersonColumns,
  shippingAddressColumn,
} from './trade-columns';

/**
 * Credit notes. The filter by modification time is not documented for this list, but connectors use it; where Zoho ignores it, the list is
 * read whole from then on.
 */
export const creditNoteDefinition = documentDefinition({
  entityType: 'credit_note',
  aliases: ['credit_notes', 'creditnote', 'creditnotes'],
  table: 'mirror.credit_notes',
  product: 'books',
  listing: 'creditnotes',
  listKeys: ['creditnotes'],
  detailKeys: ['creditnote', 'credit_note'],
  webhookKeys: ['creditnote', 'credit_note'],
  idField: 'creditnote_id',
  incremental: 'filter',
  searchBy: ['creditnote_number'],
  columns: [
    text('creditnote_number'),
    text('reference_number'),
    date('date'),
    text('customer_id'),
    text('customer_name'),
    text('status'),
    ...currencyColumns({ code: true, rate: true }),
    numeric('total'),
    numeric('balance'),
    ...breakdownColumns,
    numeric('shipping_charge', detailOnly),
    numeric('adjustment', detailOnly),
    numeric('total_credits_used', detailOnly),
    numeric('total_refunded_amount', detailOnly),
    text('invoice_id', detailOnly),
    { ...json('invoices_credited', detailOnly), pick: (document) => emptyAsNull(document.invoices_credited) },
    ...salespersonColumns({ inList: true }),
    ...paperColumns,
    shippingAddressColumn,
    customFieldsColumn,
    createdColumn(),
  ],
  children: { hashColumn: 'lines_hash', table: lineTable('mirror.credit_note_lines', [text('invoice_id'), text('invoice_item_id')]) },
  detailHas: ['creditnote_number', 'customer_id', 'date', 'status', 'total'],
  statistics: documentStatistics(['total', 'balance'], { counts: { open: "status = 'open'" } }),
  rules: [
    { field: 'customer_id', rule: 'required', severity: 'error' },
    { field: 'creditnote_number', rule: 'required', severity: 'warning' },
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'total', rule: 'not_negative', severity: 'warning' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'creditnote_number', rule: 'unique', severity: 'warning' },
    { field: 'customer_id', rule: 'reference', to: 'customer', severity: 'warning' },
    { field: 'invoice_id', rule: 'reference', to: 'invoice', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.credit_note_lines', severity: 'warning' },
    {
      field: 'sub_total',
      rule: 'sum',
      of: { table: 'mirror.credit_note_lines', key: 'parent_id', column: 'item_total' },
      compare: 'equal',
      unless: 'is_inclusive_tax',
      severity: 'warning',
    },
  ],
});
