import { date, numeric, text } from '@tds/sync';
import { allocationTable } from './allocations';
import { documentDefinition } from './document-definition';
import { createdColumn, currencyColumns, customFieldsColumn } from './trade-columns';

/** Payments made to vendors. Only Books has them. */
export const vendorPaymentDefinition = documentDefinition({
  entityType: 'vendor_payment',
  aliases: ['vendor_payments', 'vendorpayment', 'vendorpayments'],
  table: 'mirror.vendor_payments',
  product: 'books',
  listing: 'vendorpayments',
  listKeys: ['vendorpayments', 'vendor_payments'],
  detailKeys: ['vendorpayment', 'vendor_payment'],
  webhookKeys: ['vendorpayment', 'vendor_payment'],
  idField: 'payment_id',
  filterBy: 'PaymentMode.All',
  incremental: 'filter',
  searchBy: ['payment_number'],
  columns: [
    text('payment_number'),
    text('reference_number'),
    date('date'),
    text('vendor_id'),
    text('vendor_name'),
    text('payment_mode'),
    text('description'),
    text('paid_through_account_id'),
    text('paid_through_account_name'),
    ...currencyColumns({ code: true, rate: true }),
    numeric('amount'),
    numeric('balance'),
    customFieldsColumn,
    createdColumn(),
  ],
  children: { hashColumn: 'allocations_hash', table: allocationTable('mirror.vendor_payment_allocations', 'bills') },
  detailHas: ['vendor_id', 'amount', 'date'],
  statistics: {
    groupBy: { mode: 'payment_mode', month: "to_char(date, 'YYYY-MM')" },
    counts: {},
    sums: { amount: 'amount', balance: 'balance' },
  },
  rules: [
    { field: 'vendor_id', rule: 'required', severity: 'error' },
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'amount', rule: 'required', severity: 'error' },
    { field: 'amount', rule: 'not_negative', severity: 'warning' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'vendor_id', rule: 'reference', to: 'vendor', severity: 'warning' },
    { field: 'bill_id', rule: 'reference', to: 'bill', rows: 'mirror.vendor_payment_allocations', severity: 'warning' },
    {
      field: 'amount',
      rule: 'sum',
      of: { table: 'mirror.vendor_payment_allocations', key: 'parent_id', column: 'amount_applied' },
      compare: 'at_least',
      severity: 'warning',
    },
  ],
});
