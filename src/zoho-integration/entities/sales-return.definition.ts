import { date, numeric, text } from '@tds/sync';
import { documentDefinition } from './document-definition';
import { lineTable } from './lines';
import { createdColumn, customFieldsColumn, detailOnly } from './trade-columns';

/** Goods customers sent back. Only Inventory has them, and it tells no modification time. */
export const salesReturnDefinition = documentDefinition({
  entityType: 'sales_return',
  aliases: ['sales_returns', 'salesreturn', 'salesreturns', 'return', 'returns'],
  table: 'mirror.sales_returns',
  product: 'inventory',
  listing: 'salesreturns',
  listKeys: ['salesreturns'],
  detailKeys: ['salesreturn', 'sales_return'],
  webhookKeys: ['salesreturn', 'sales_return'],
  idField: 'salesreturn_id',
  incremental: 'full',
  isVersioned: false,
  searchBy: ['salesreturn_number'],
  columns: [
    text('salesreturn_number'),
    date('date'),
    text('salesorder_id'),
    text('salesorder_number'),
    text('customer_id'),
    text('customer_name'),
    text('salesreturn_status'),
    text('receive_status'),
    text('refund_status'),
    numeric('quantity'),
    numeric('refunded_amount'),
    text('reason', detailOnly),
    text('location_id', { ...detailOnly, from: ['location_id', 'branch_id', 'warehouse_id'] }),
    text('location_name', { ...detailOnly, from: ['location_name', 'branch_name', 'warehouse_name'] }),
    customFieldsColumn,
    createdColumn({ inList: false }),
  ],
  children: {
    hashColumn: 'lines_hash',
    table: lineTable('mirror.sales_return_lines', [text('salesorder_item_id'), numeric('quantity_received')]),
  },
  detailHas: ['salesreturn_number', 'salesreturn_status', 'date'],
  statistics: {
    groupBy: { status: 'salesreturn_status', refund: 'refund_status', month: "to_char(date, 'YYYY-MM')" },
    counts: {},
    sums: { quantity: 'quantity', refunded: 'refunded_amount' },
  },
  rules: [
    { field: 'salesreturn_number', rule: 'required', severity: 'warning' },
    { field: 'salesorder_id', rule: 'required', severity: 'warning' },
    { field: 'customer_id', rule: 'required', severity: 'warning' },
    { field: 'quantity', rule: 'not_negative', severity: 'warning' },
    { field: 'salesreturn_number', rule: 'unique', severity: 'warning' },
    { field: 'customer_id', rule: 'reference', to: 'customer', severity: 'warning' },
    { field: 'salesorder_id', rule: 'reference', to: 'sales_order', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.sales_return_lines', severity: 'warning' },
  ],
});
