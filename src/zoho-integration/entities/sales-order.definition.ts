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
  salespersonColumns,
  shippingAddressColumn,
} from './trade-columns';

const status = booksStatus({
  words: ['confirmed', 'partially_shipped', 'shipped', 'fulfilled'],
  progress: { field: 'invoiced_status', words: ['partially_invoiced', 'invoiced'] },
});

/** Sales orders. Read from Books, whose list filters by modification time. */
export const salesOrderDefinition = documentDefinition({
  entityType: 'sales_order',
  aliases: ['sales_orders', 'salesorder', 'salesorders', 'order', 'orders'],
  table: 'mirror.sales_orders',
  product: 'books',
  listing: 'salesorders',
  listKeys: ['salesorders'],
  detailKeys: ['salesorder', 'sales_order'],
  webhookKeys: ['salesorder', 'sales_order'],
  idField: 'salesorder_id',
  incremental: 'filter',
  searchBy: ['salesorder_number', 'reference_number'],
  columns: [
    text('salesorder_number'),
    text('reference_number'),
    date('date'),
    date('shipment_date'),
    text('customer_id'),
    text('customer_name'),
    status,
    // The two APIs count this one differently (`invoiced` in Books is `confirmed` in Inventory); status tells the change.
    text('order_status', notCompared),
    text('invoiced_status'),
    // Set by payments of the order's invoices, which need not touch the order's own version.
    text('paid_status', notCompared),
    text('shipped_status'),
    ...currencyColumns({ code: true, rate: false }),
    numeric('total'),
    numeric('bcy_total', detailOnly),
    ...breakdownColumns,
    numeric('shipping_charge', detailOnly),
    numeric('adjustment', detailOnly),
    ...salespersonColumns({ inList: false }),
    text('sales_channel'),
    text('delivery_method', detailOnly),
    text('pricebook_id', detailOnly),
    text('estimate_id', detailOnly),
    ...paperColumns,
    shippingAddressColumn,
    customFieldsColumn,
    createdColumn(),
  ],
  children: {
    hashColumn: 'lines_hash',
    table: lineTable('mirror.sales_order_lines', [numeric('quantity_invoiced'), numeric('quantity_packed'), numeric('quantity_shipped')]),
  },
  detailHas: ['salesorder_number', 'customer_id', 'date', 'status', 'total'],
  statistics: documentStatistics(['total'], {
    groupBy: { invoiced: 'invoiced_status', shipped: 'shipped_status', channel: 'sales_channel' },
  }),
  rules: [
    { field: 'customer_id', rule: 'required', severity: 'error' },
    { field: 'salesorder_number', rule: 'required', severity: 'warning' },
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'total', rule: 'not_negative', severity: 'warning' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'salesorder_number', rule: 'unique', severity: 'warning' },
    { field: 'customer_id', rule: 'reference', to: 'customer', severity: 'warning' },
    { field: 'pricebook_id', rule: 'reference', to: 'price_list', severity: 'warning' },
    { field: 'location_id', rule: 'reference', to: 'branch', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.sales_order_lines', severity: 'warning' },
    {
      field: 'sub_total',
      rule: 'sum',
      of: { table: 'mirror.sales_order_lines', key: 'parent_id', column: 'item_total' },
      compare: 'equal',
      unless: 'is_inclusive_tax',
      severity: 'warning',
    },
  ],
});
