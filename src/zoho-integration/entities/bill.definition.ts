import { date, json, numeric, text } from '@tds/sync';
import { emptyAsNull } from './document';
import { documentDefinition } from './document-definition';
import { lineTable } from './lines';
import { documentStatistics } from './statistics';
import { breakdownColumns, createdColumn, currencyColumns, customFieldsColumn, detailOnly, paperColumns } from './trade-columns';

/** Bills of vendors. */
export const billDefinition = documentDefinition({
  entityType: 'bill',
  aliases: ['bills'],
  table: 'mirror.bills',
  product: 'books',
  listing: 'bills',
  listKeys: ['bills'],
  detailKeys: ['bill'],
  webhookKeys: ['bill'],
  idField: 'bill_id',
  incremental: 'filter',
  // It becomes overdue by the calendar alone.
  movesSilently: { when: 'date_passed', dateColumn: 'due_date', statusColumn: 'status', openStatuses: ['open', 'partially_paid'] },
  searchBy: ['bill_number'],
  columns: [
    text('bill_number'),
    text('reference_number'),
    date('date'),
    date('due_date'),
    text('vendor_id'),
    text('vendor_name'),
    text('status'),
    ...currencyColumns({ code: true, rate: true }),
    numeric('total'),
    numeric('balance'),
    numeric('bcy_total', detailOnly),
    ...breakdownColumns,
    numeric('adjustment', detailOnly),
    numeric('payment_made', detailOnly),
    numeric('vendor_credits_applied', detailOnly),
    { ...json('purchaseorder_ids', detailOnly), pick: (document) => emptyAsNull(document.purchaseorder_ids) },
    text('payment_terms_label', detailOnly),
    ...paperColumns,
    customFieldsColumn,
    createdColumn(),
  ],
  children: { hashColumn: 'lines_hash', table: lineTable('mirror.bill_lines', [text('purchaseorder_item_id'), text('customer_id')]) },
  detailHas: ['bill_number', 'vendor_id', 'date', 'status', 'total'],
  statistics: documentStatistics(['total', 'balance'], { counts: { overdue: "status = 'overdue'", unpaid: 'balance > 0' } }),
  rules: [
    { field: 'vendor_id', rule: 'required', severity: 'error' },
    { field: 'bill_number', rule: 'required', severity: 'warning' },
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'total', rule: 'not_negative', severity: 'warning' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'vendor_id', rule: 'reference', to: 'vendor', severity: 'warning' },
    { field: 'location_id', rule: 'reference', to: 'branch', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.bill_lines', severity: 'warning' },
    {
      field: 'sub_total',
      rule: 'sum',
      of: { table: 'mirror.bill_lines', key: 'parent_id', column: 'item_total' },
      compare: 'equal',
      unless: 'is_inclusive_tax',
      severity: 'warning',
    },
  ],
});
