import { zohoDate, zohoTime } from '../core/zoho-time';
import { CurrencyCode, World } from '../world';
import { EntityKind, ListRules, SandboxRecord, ZohoDocument } from './entity';
import { generateInvoice } from './invoice';
import { cents, sum } from './trade/amounts';
import { currencyFields, totalOf } from './trade/document';
import { documentModifiedAt, invoiceOfOrder, pairOfPayment, paymentCount, paymentTime } from './trade/history';
import { merged } from './merged';

const CODE = 60;
const MODES = ['cash', 'banktransfer', 'check', 'ZainCash'] as const;

/** How much of a payment went to which document. */
export interface Allocation {
  readonly id: string;
  readonly number: string;
  readonly date: number;
  readonly total: number;
  readonly applied: number;
  /** What was left to pay afterwards. */
  readonly balance: number;
}

export interface CustomerPaymentRecord extends SandboxRecord {
  readonly number: string;
  readonly party_id: string;
  readonly party_name: string;
  readonly email: string;
  readonly currency_code: CurrencyCode;
  readonly exchange_rate: number;
  readonly payment_mode: string;
  readonly reference_number: string;
  readonly description: string;
  readonly bank_charges: number;
  /** Paid beyond what was allocated. */
  readonly excess: number;
  readonly allocations: readonly Allocation[];
}

function generate(world: World, slot: number): CustomerPaymentRecord {
  const firstOrder = pairOfPayment(slot) * 2;
  const invoices = [firstOrder, firstOrder + 1]
    .map(invoiceOfOrder)
    .filter((invoice) => invoice !== undefined)
    .map((invoice) => generateInvoice(world, invoice));
  const [first] = invoices as [(typeof invoices)[number]];
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: paymentTime(world, slot),
    modified: modifiedAt(world, slot),
    status: 'success',
    number: String(slot + 1),
    party_id: first.party_id,
    party_name: first.party_name,
    email: first.email,
    currency_code: first.currency_code,
    exchange_rate: first.exchange_rate,
    payment_mode: MODES[slot % MODES.length]!,
    reference_number: slot % 3 === 0 ? `حوالة ${slot + 1}` : '',
    description: '',
    bank_charges: slot % 17 === 0 ? 0.5 : 0,
    excess: slot % 23 === 0 ? cents(10_000 / first.exchange_rate) : 0,
    allocations: invoices
      .filter((invoice) => invoice.payment_made > 0)
      .map((invoice) => ({
        id: invoice.id,
        number: invoice.number,
        date: invoice.created,
        total: totalOf(invoice),
        applied: invoice.payment_made,
        balance: cents(totalOf(invoice) - invoice.payment_made),
      })),
  };
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, paymentTime(world, slot));
}

function amountOf(payment: CustomerPaymentRecord): number {
  return cents(sum(payment.allocations.map(({ applied }) => applied)) + payment.excess);
}

/** List rows lack currency and rate; only they have `last_modified_time`. */
function listRow(world: World, payment: CustomerPaymentRecord): ZohoDocument {
  const amount = amountOf(payment);
  return merged(common(world, payment), {
    amount,
    bcy_amount: cents(amount * payment.exchange_rate),
    unused_amount: payment.excess,
    bcy_unused_amount: cents(payment.excess * payment.exchange_rate),
    invoice_numbers: payment.allocations.map(({ number }) => number).join(','),
    payment_type: 'Invoice Payment',
    type: 'invoice',
    payment_status: 'paid',
    settlement_status: '',
    gateway_transaction_id: '',
    payment_gateway: '',
    has_attachment: false,
    custom_fields_list: '',
    applied_invoices: payment.allocations.map(allocationRow),
    last_modified_time: zohoTime(payment.modified),
    tags: [],
  });
}

/** The detail says `updated_time` where the list says `last_modified_time`. */
function detail(world: World, payment: CustomerPaymentRecord): ZohoDocument {
  const amount = amountOf(payment);
  return merged(common(world, payment), currencyFields(world, payment), {
    amount,
    unused_amount: payment.excess,
    amount_refunded: 0,
    bank_charges: payment.bank_charges,
    is_client_review_settings_enabled: false,
    email: payment.email,
    invoices: payment.allocations.map(allocationRow),
    payment_refunds: [],
    updated_time: zohoTime(payment.modified),
    custom_fields: [],
    custom_field_hash: {},
    documents: [],
    tags: [],
  });
}

function allocationRow(allocation: Allocation): ZohoDocument {
  return {
    invoice_id: allocation.id,
    invoice_number: allocation.number,
    date: zohoDate(allocation.date),
    invoice_amount: allocation.total,
    amount_applied: allocation.applied,
    balance_amount: allocation.balance,
    tax_amount_withheld: 0,
  };
}

function common(world: World, payment: CustomerPaymentRecord): ZohoDocument {
  return {
    payment_id: payment.id,
    payment_number: payment.number,
    customer_id: payment.party_id,
    customer_name: payment.party_name,
    payment_mode: payment.payment_mode,
    reference_number: payment.reference_number,
    description: payment.description,
    date: zohoDate(payment.created),
    account_id: world.ids.reference(358),
    account_name: 'Undeposited Funds',
    status: payment.status,
    created_time: zohoTime(payment.created),
  };
}

/** No filter by time, and always by date, newest first. */
const rules: ListRules<CustomerPaymentRecord> = {
  reportName: 'Customer Payments',
  defaultSort: 'date',
  sorts: { date: 'created' },
  fixedSort: { column: 'date', descending: true },
  defaultFilter: 'PaymentMode.All',
  filterBy: {},
  filters: {
    customer_id: (payment, value) => payment.party_id === value,
    customer_name: (payment, value) => payment.party_name === value,
    payment_mode: (payment, value) => payment.payment_mode === value,
    reference_number: (payment, value) => payment.reference_number === value,
    date_start: (payment, value) => zohoDate(payment.created) >= value,
    date_end: (payment, value) => zohoDate(payment.created) <= value,
  },
  sinceFilter: false,
};

const route = { path: 'customerpayments', listKey: 'customerpayments', detailKey: 'payment', rules };

export const customerPaymentKind: EntityKind<CustomerPaymentRecord> = {
  name: 'customerpayment',
  code: CODE,
  label: 'Payment',
  idField: 'payment_id',
  routes: { books: [route], inventory: [route] },
  initialStatus: 'success',
  webhookKey: 'customerpayment',
  webhookProduct: 'books',
  size: paymentCount,
  createdAt: paymentTime,
  modifiedAt,
  generate,
  listRow,
  detail,
};
