import { zohoDate, zohoTime } from '../core/zoho-time';
import { CurrencyCode, World } from '../world';
import { generateBill } from './bill';
import { Allocation } from './customerpayment';
import { EntityKind, ListRules, SandboxRecord, ZohoDocument } from './entity';
import { sum } from './trade/amounts';
import { currencyFields, totalOf } from './trade/document';
import { DELAYS, documentModifiedAt, purchaseTime, vendorPaymentCount } from './trade/history';
import { merged } from './merged';

const CODE = 65;

export interface VendorPaymentRecord extends SandboxRecord {
  readonly number: string;
  readonly party_id: string;
  readonly party_name: string;
  readonly currency_code: CurrencyCode;
  readonly exchange_rate: number;
  readonly payment_mode: string;
  readonly reference_number: string;
  readonly allocations: readonly Allocation[];
}

/** The payment of every second bill. */
function generate(world: World, slot: number): VendorPaymentRecord {
  const bill = generateBill(world, slot * 2);
  const total = totalOf(bill);
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: 'paid',
    number: String(slot + 1),
    party_id: bill.party_id,
    party_name: bill.party_name,
    currency_code: bill.currency_code,
    exchange_rate: bill.exchange_rate,
    payment_mode: slot % 2 === 0 ? 'banktransfer' : 'cash',
    reference_number: slot % 3 === 0 ? `TT-${slot + 1}` : '',
    allocations: [{ id: bill.id, number: bill.number, date: bill.created, total, applied: total, balance: 0 }],
  };
}

function createdAt(world: World, slot: number): number {
  return purchaseTime(world, slot * 2) + DELAYS.vendorPayment;
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, createdAt(world, slot));
}

function amountOf(payment: VendorPaymentRecord): number {
  return sum(payment.allocations.map(({ applied }) => applied));
}

function common(world: World, payment: VendorPaymentRecord): ZohoDocument {
  return merged(
    {
      payment_id: payment.id,
      payment_number: payment.number,
      vendorpayment_id: payment.id,
      vendor_id: payment.party_id,
      vendor_name: payment.party_name,
      payment_mode: payment.payment_mode,
      reference_number: payment.reference_number,
      description: '',
      date: zohoDate(payment.created),
      amount: amountOf(payment),
      balance: 0,
      paid_through_account_id: world.ids.reference(358),
      paid_through_account_name: 'Undeposited Funds',
    },
    currencyFields(world, payment),
    {
      created_time: zohoTime(payment.created),
      last_modified_time: zohoTime(payment.modified),
    },
  );
}

function listRow(world: World, payment: VendorPaymentRecord): ZohoDocument {
  return merged(common(world, payment), {
    bill_numbers: payment.allocations.map(({ number }) => number).join(','),
    has_attachment: false,
    ach_payment_status: '',
    check_details: {},
  });
}

function detail(world: World, payment: VendorPaymentRecord): ZohoDocument {
  return merged(common(world, payment), {
    bills: payment.allocations.map((allocation) => ({
      bill_payment_id: world.ids.reference(65_000_000 + payment.slot),
      bill_id: allocation.id,
      bill_number: allocation.number,
      date: zohoDate(allocation.date),
      total: allocation.total,
      amount_applied: allocation.applied,
      balance: allocation.balance,
    })),
    vendorpayment_refunds: [],
    custom_fields: [],
    custom_field_hash: {},
    documents: [],
  });
}

const rules: ListRules<VendorPaymentRecord> = {
  reportName: 'Vendor Payments',
  defaultSort: 'date',
  defaultDescending: true,
  sorts: {
    vendor_name: (payment) => payment.party_name,
    date: 'created',
    reference_number: (payment) => payment.reference_number,
    amount: amountOf,
    balance: () => 0,
  },
  defaultFilter: 'PaymentMode.All',
  filterBy: {},
  filters: {
    vendor_id: (payment, value) => payment.party_id === value,
    vendor_name: (payment, value) => payment.party_name === value,
    reference_number: (payment, value) => payment.reference_number === value,
    date_start: (payment, value) => zohoDate(payment.created) >= value,
    date_end: (payment, value) => zohoDate(payment.created) <= value,
  },
  sinceFilter: true,
};

/** Books only. */
export const vendorPaymentKind: EntityKind<VendorPaymentRecord> = {
  name: 'vendorpayment',
  code: CODE,
  label: 'Payment',
  idField: 'payment_id',
  routes: { books: [{ path: 'vendorpayments', listKey: 'vendorpayments', detailKey: 'vendorpayment', rules }], inventory: [] },
  initialStatus: 'paid',
  webhookKey: 'vendorpayment',
  webhookProduct: 'books',
  size: vendorPaymentCount,
  createdAt,
  modifiedAt,
  generate,
  listRow,
  detail,
};
