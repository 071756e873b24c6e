import { type JsonObject, date, numeric, parseInstant, text } from '@tds/sync';
import { allocationTable } from './allocations';
import { lastModifiedTime } from './document';
import { documentDefinition } from './document-definition';
import { documentStatistics } from './statistics';
import { createdColumn, currencyColumns, customFieldsColumn, detailOnly, notCompared } from './trade-columns';

/** The list says `last_modified_time`, the detail only `updated_time` (`zoho-api.md` 5). */
function modifiedAtOf(document: JsonObject): Date | null {
  const { updated_time: updated } = document;
  return lastModifiedTime(document) ?? (typeof updated === 'string' ? parseInstant(updated) : null);
}

/** Payments received from customers. The list always comes by date and knows no filter by time: it is read whole. */
export const paymentDefinition = documentDefinition({
  entityType: 'payment',
  aliases: ['payments', 'customerpayment', 'customerpayments', 'customer_payment', 'customer_payments'],
  table: 'mirror.payments',
  product: 'books',
  listing: 'customerpayments',
  listKeys: ['customerpayments', 'customer_payments'],
  detailKeys: ['payment', 'customerpayment', 'customer_payment'],
  webhookKeys: ['customerpayment', 'customer_payment', 'payment'],
  idField: 'payment_id',
  filterBy: 'PaymentMode.All',
  incremental: 'full',
  modifiedAtOf,
  searchBy: ['payment_number'],
  columns: [
    text('payment_number'),
    text('reference_number'),
    date('date'),
    text('customer_id'),
    text('customer_name'),
    text('payment_mode'),
    text('status'),
    text('description'),
    text('account_id'),
    text('account_name'),
    ...currencyColumns({ code: false, rate: false }),
    numeric('amount'),
    // Moves when the payment is set off against another invoice.
    numeric('unused_amount', notCompared),
    numeric('amount_refunded', detailOnly),
    numeric('bank_charges', detailOnly),
    customFieldsColumn,
    createdColumn(),
  ],
  children: { hashColumn: 'allocations_hash', table: allocationTable('mirror.payment_allocations', 'invoices') },
  detailHas: ['customer_id', 'amount', 'date'],
  statistics: documentStatistics(['amount', 'unused_amount'], { groupBy: { mode: 'payment_mode' } }),
  rules: [
    { field: 'customer_id', rule: 'required', severity: 'error' },
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'amount', rule: 'required', severity: 'error' },
    { field: 'amount', rule: 'not_negative', severity: 'warning' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'customer_id', rule: 'reference', to: 'customer', severity: 'warning' },
    { field: 'invoice_id', rule: 'reference', to: 'invoice', rows: 'mirror.payment_allocations', severity: 'warning' },
    {
      field: 'amount',
      rule: 'sum',
      of: { table: 'mirror.payment_allocations', key: 'parent_id', column: 'amount_applied' },
      compare: 'at_least',
      severity: 'warning',
    },
  ],
});
