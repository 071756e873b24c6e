import { date, numeric, text } from '@tds/sync';
import { documentDefinition } from './document-definition';
import { lineTable } from './lines';
import { documentStatistics } from './statistics';
import {
  booksStatus,
  breakdownColumns,
  createdColumn,
  currencyColumns,
  customFieldsColumn,
  detailOnly,
  notCompared,
  paperColumns,
} from './trade-columns';

const status = booksStatus({
  words: ['issued', 'partially_received', 'received'],
  progress: { field: 'billed_status', words: ['partially_billed', 'billed'] },
});

/** Orders to vendors. What is ordered and not received explains stock to come. */
export const purchaseOrderDefinition = documentDefinition({
  entityType: 'purchase_order',
  aliases: ['purchase_orders', 'purchaseorder', 'purchaseorders'],
  table: 'mirror.purchase_orders',
  product: 'books',
  listing: 'purchaseorders',
  listKeys: ['purchaseorders'],
  detailKeys: ['purchaseorder', 'purchase_order'],
  webhookKeys: ['purchaseorder', 'purchase_order'],
  idField: 'purchaseorder_id',
  incremental: 'filter',
  searchBy: ['purchaseorder_number'],
  columns: [
    text('purchaseorder_number'),
    text('reference_number'),
    date('date'),
    date('delivery_date'),
    text('vendor_id'),
    text('vendor_name'),
    status,
    // Spelt differently by the two APIs; status tells the change.
    text('order_status', notCompared),
    text('billed_status'),
    text('received_status'),
    ...currencyColumns({ code: true, rate: false }),
    numeric('total'),
    numeric('bcy_total', detailOnly),
    ...breakdownColumns,
    numeric('adjustment', detailOnly),
    ...paperColumns,
    customFieldsColumn,
    createdColumn(),
  ],
  children: {
    hashColumn: 'lines_hash',
    table: lineTable('mirror.purchase_order_lines', [numeric('quantity_received'), numeric('quantity_billed')]),
  },
  detailHas: ['purchaseorder_number', 'vendor_id', 'date', 'status', 'total'],
  statistics: documentStatistics(['total'], { groupBy: { received: 'received_status', billed: 'billed_status' } }),
  rules: [
    { field: 'vendor_id', rule: 'required', severity: 'error' },
    { field: 'purchaseorder_number', rule: 'required', severity: 'warning' },
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'total', rule: 'not_negative', severity: 'warning' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'purchaseorder_number', rule: 'unique', severity: 'warning' },
    { field: 'vendor_id', rule: 'reference', to: 'vendor', severity: 'warning' },
    { field: 'location_id', rule: 'reference', to: 'branch', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.purchase_order_lines', severity: 'warning' },
    {
      field: 'sub_total',
      rule: 'sum',
      of: { table: 'mirror.purchase_order_lines', key: 'parent_id', column: 'item_total' },
      compare: 'equal',
      unless: 'is_inclusive_tax',
      severity: 'warning',
    },
  ],
});
