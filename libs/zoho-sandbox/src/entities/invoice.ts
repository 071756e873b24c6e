import { SECONDS_PER_DAY } from '../core/zoho-time';
import { World } from '../world';
import { EntityKind, ListRules } from './entity';
import { joined } from './merged';
import { invoiceDetail, invoiceListRow } from './invoice-documents';
import { generateOrder, INVOICE_CODE, invoiceNumber } from './salesorder';
import { cents } from './trade/amounts';
import { copiedLines, documentFilters, dueDate, inherited, Inherited, statusFilters, totalOf, TradeRecord } from './trade/document';
import {
  DELAYS,
  documentModifiedAt,
  invoiceCount,
  isPartialPayment,
  orderCount,
  orderOfInvoice,
  orderTime,
  paymentOfOrder,
  paymentTime,
} from './trade/history';

export interface InvoiceRecord extends TradeRecord {
  readonly status: 'draft' | 'sent' | 'overdue' | 'partially_paid' | 'paid' | 'void';
  readonly payment_made: number;
  readonly credits_applied: number;
  /** Seconds since 1970 of the last payment, 0 when there was none. */
  readonly last_payment: number;
  readonly salesorder_id: string;
  readonly salesorder_number: string;
}

/** What is still to be paid. */
export function invoiceBalance(invoice: InvoiceRecord): number {
  return invoice.status === 'void' ? 0 : cents(totalOf(invoice) - invoice.payment_made - invoice.credits_applied);
}

/** Share of the invoice that its payment covers, and when that was. */
function settlement(world: World, order: number): { share: number; at: number } {
  const payment = order < orderCount(world) ? paymentOfOrder(world, order) : undefined;
  if (payment === undefined) return { share: 0, at: 0 };
  const pair = Math.floor(order / 2);
  const share = isPartialPayment(pair) ? (order % 2 === 0 ? 0.5 : 0) : 1;
  return { share, at: share === 0 ? 0 : paymentTime(world, payment) };
}

/** The invoice of a slot: the lines and prices of its order. */
export function generateInvoice(world: World, slot: number): InvoiceRecord {
  const orderSlot = orderOfInvoice(slot);
  const order = generateOrder(world, orderSlot);
  const { share, at } = settlement(world, orderSlot);
  const created = createdAt(world, slot);
  return joined<Inherited, Omit<InvoiceRecord, keyof Inherited>>(inherited(order), {
    id: world.ids.idOf(INVOICE_CODE, slot),
    slot,
    created,
    modified: modifiedAt(world, slot),
    status: statusOf(share, slot, created + order.payment_terms * SECONDS_PER_DAY < world.epoch),
    number: invoiceNumber(slot),
    notes: '',
    lines: copiedLines(world, order.lines, INVOICE_CODE, slot),
    shipping_charge: order.shipping_charge,
    adjustment: order.adjustment,
    payment_made: cents(totalOf(order) * share),
    credits_applied: 0,
    last_payment: at,
    salesorder_id: order.id,
    salesorder_number: order.number,
  });
}

function statusOf(share: number, slot: number, isDue: boolean): InvoiceRecord['status'] {
  if (share === 1) return 'paid';
  if (share > 0) return 'partially_paid';
  if (slot % 97 === 50) return 'void';
  return isDue ? 'overdue' : 'sent';
}

function createdAt(world: World, slot: number): number {
  return orderTime(world, orderOfInvoice(slot)) + DELAYS.invoice;
}

function modifiedAt(world: World, slot: number): number {
  const { at } = settlement(world, orderOfInvoice(slot));
  return Math.max(at, documentModifiedAt(world, INVOICE_CODE, slot, createdAt(world, slot)));
}

const sorts: ListRules<InvoiceRecord>['sorts'] = {
  customer_name: (invoice) => invoice.party_name,
  invoice_number: (invoice) => invoice.number,
  date: 'created',
  due_date: dueDate,
  total: totalOf,
  balance: invoiceBalance,
  created_time: 'created',
};

const booksRules: ListRules<InvoiceRecord> = {
  reportName: 'Invoices',
  defaultSort: 'created_time',
  defaultDescending: true,
  sorts,
  defaultFilter: 'Status.All',
  filterBy: {
    ...statusFilters({ Draft: 'draft', Sent: 'sent', OverDue: 'overdue', PartiallyPaid: 'partially_paid', Paid: 'paid', Void: 'void' }),
    'Status.Unpaid': (invoice) => invoice.status !== 'void' && invoiceBalance(invoice) > 0,
  },
  filters: documentFilters('invoice_number', 'customer_id'),
  sinceFilter: true,
  pageContext: { seller_app_sales_channels: '' },
};

const route = { path: 'invoices', listKey: 'invoices', detailKey: 'invoice' };

export const invoiceKind: EntityKind<InvoiceRecord> = {
  name: 'invoice',
  code: INVOICE_CODE,
  label: 'Invoice',
  idField: 'invoice_id',
  routes: {
    books: [{ ...route, rules: booksRules }],
    inventory: [{ ...route, rules: { ...booksRules, sinceFilter: false } }],
  },
  initialStatus: 'sent',
  webhookKey: 'invoice',
  webhookProduct: 'books',
  size: invoiceCount,
  createdAt,
  modifiedAt,
  generate: generateInvoice,
  listRow: invoiceListRow,
  detail: invoiceDetail,
};
