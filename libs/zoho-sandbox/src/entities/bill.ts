import { zohoDate } from '../core/zoho-time';
import { CURRENCIES, World } from '../world';
import { EntityKind, ListRules, ZohoDocument } from './entity';
import { generatePurchase, purchaseOrderId } from './purchaseorder';
import { cents } from './trade/amounts';
import { COMMON_DETAIL } from './trade/constants';
import {
  addressFields,
  copiedLines,
  currencyFields,
  documentFilters,
  dueDate,
  inherited,
  Inherited,
  pagingOnly,
  statusFilters,
  timeFields,
  totalFields,
  totalOf,
  TradeRecord,
} from './trade/document';
import { billCount, DELAYS, documentModifiedAt, purchaseTime, vendorPaymentCount } from './trade/history';
import { lineDocument } from './trade/lines';
import { joined, merged } from './merged';

const CODE = 80;

export interface BillRecord extends TradeRecord {
  readonly status: 'draft' | 'open' | 'overdue' | 'partially_paid' | 'paid' | 'void';
  readonly payment_made: number;
  readonly purchaseorder_id: string;
  readonly purchaseorder_number: string;
  readonly location_id: string;
  readonly location_name: string;
}

function isPaid(world: World, slot: number): boolean {
  return slot % 2 === 0 && slot / 2 < vendorPaymentCount(world);
}

/** The bill for the purchase order of the same number. */
export function generateBill(world: World, slot: number): BillRecord {
  const purchase = generatePurchase(world, slot);
  const open: BillRecord = joined<Inherited, Omit<BillRecord, keyof Inherited>>(inherited(purchase), {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: 'open',
    number: `فاتورة-${slot + 1}`,
    notes: '',
    lines: copiedLines(world, purchase.lines, CODE, slot),
    shipping_charge: purchase.shipping_charge,
    adjustment: purchase.adjustment,
    payment_made: 0,
    purchaseorder_id: purchaseOrderId(world, slot),
    purchaseorder_number: purchase.number,
    location_id: purchase.location_id,
    location_name: purchase.location_name,
  });
  if (isPaid(world, slot)) return { ...open, status: 'paid', payment_made: totalOf(open) };
  return dueDate(open) < world.epoch ? { ...open, status: 'overdue' } : open;
}

function createdAt(world: World, slot: number): number {
  return purchaseTime(world, slot) + DELAYS.bill;
}

function modifiedAt(world: World, slot: number): number {
  const created = createdAt(world, slot);
  return isPaid(world, slot) ? created + DELAYS.bill : documentModifiedAt(world, CODE, slot, created);
}

function balance(bill: BillRecord): number {
  return bill.status === 'void' ? 0 : cents(totalOf(bill) - bill.payment_made);
}

function common(world: World, bill: BillRecord): ZohoDocument {
  return merged(
    {
      bill_id: bill.id,
      bill_number: bill.number,
      reference_number: bill.reference_number,
      vendor_id: bill.party_id,
      vendor_name: bill.party_name,
      status: bill.status,
    },
    timeFields(bill),
    {
      due_date: zohoDate(dueDate(bill)),
      total: totalOf(bill),
      balance: balance(bill),
      currency_id: world.ids.reference(CURRENCIES[bill.currency_code].reference),
      currency_code: bill.currency_code,
      exchange_rate: bill.exchange_rate,
      location_id: bill.location_id,
      location_name: bill.location_name,
      tags: [],
    },
  );
}

function listRow(world: World, bill: BillRecord): ZohoDocument {
  return merged(common(world, bill), {
    due_days: bill.status === 'overdue' ? 'Overdue' : '',
    is_opening_balance: '',
    attachment_name: '',
    has_attachment: false,
    tds_total: 0,
    is_tds_applied: false,
    is_viewed_by_client: false,
    client_viewed_time: '',
  });
}

function detail(world: World, bill: BillRecord): ZohoDocument {
  return merged(COMMON_DETAIL, totalFields(bill), common(world, bill), currencyFields(world, bill), {
    notes: bill.notes,
    payment_terms: bill.payment_terms,
    payment_terms_label: bill.payment_terms_label,
    payment_made: bill.payment_made,
    vendor_credits_applied: 0,
    purchaseorder_ids: bill.purchaseorder_id === '' ? [] : [bill.purchaseorder_id],
    purchaseorders:
      bill.purchaseorder_id === '' ? [] : [{ purchaseorder_id: bill.purchaseorder_id, purchaseorder_number: bill.purchaseorder_number }],
    payments: [],
    vendor_credits: [],
    line_items: bill.lines.map((line, position) =>
      merged(lineDocument(world, line, position, bill.exchange_rate), {
        account_id: world.ids.reference(34_001),
        account_name: 'Inventory Asset',
        purchaseorder_item_id: '',
        product_type: 'goods',
        is_billable: false,
        customer_id: '',
        customer_name: '',
        location_id: bill.location_id,
        location_name: bill.location_name,
      }),
    ),
    billing_address: addressFields(bill.billing_address),
    created_by_id: world.ids.reference(93_001),
    last_modified_by_id: world.ids.reference(93_001),
  });
}

const rules: ListRules<BillRecord> = {
  reportName: 'Bills',
  defaultSort: 'created_time',
  defaultDescending: true,
  sorts: {
    vendor_name: (bill) => bill.party_name,
    bill_number: (bill) => bill.number,
    date: 'created',
    due_date: dueDate,
    total: totalOf,
    balance,
    created_time: 'created',
  },
  defaultFilter: 'Status.All',
  filterBy: statusFilters({ Open: 'open', Overdue: 'overdue', PartiallyPaid: 'partially_paid', Paid: 'paid', Void: 'void' }),
  filters: documentFilters('bill_number', 'vendor_id'),
  sinceFilter: true,
};

const route = { path: 'bills', listKey: 'bills', detailKey: 'bill' };

export const billKind: EntityKind<BillRecord> = {
  name: 'bill',
  code: CODE,
  label: 'Bill',
  idField: 'bill_id',
  routes: { books: [{ ...route, rules }], inventory: [{ ...route, rules: pagingOnly('Bills') }] },
  initialStatus: 'open',
  webhookKey: 'bill',
  webhookProduct: 'books',
  size: billCount,
  createdAt,
  modifiedAt,
  generate: generateBill,
  listRow,
  detail,
};
