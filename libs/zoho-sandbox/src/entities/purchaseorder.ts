import { Prng } from '../core/prng';
import { SECONDS_PER_DAY, zohoDate } from '../core/zoho-time';
import { CURRENCIES, World } from '../world';
import { generateContact } from './contact';
import { EntityKind, ListRules, Product, ZohoDocument } from './entity';
import { LOCATION_CODE, locationName } from './location';
import { COMMON_DETAIL } from './trade/constants';
import {
  addressFields,
  currencyFields,
  documentFilters,
  pagingOnly,
  partyOf,
  Party,
  statusFilters,
  timeFields,
  totalFields,
  totalOf,
  TradeRecord,
} from './trade/document';
import { billCount, documentModifiedAt, purchaseCount, purchaseTime, purchaseVendorSlot } from './trade/history';
import { generateLines, lineDocument, quantityOf } from './trade/lines';
import { joined, merged } from './merged';

const CODE = 45;

export interface PurchaseOrderRecord extends TradeRecord {
  /** In Books' words; Inventory says `issued` for `open` and `received` for `billed`. */
  readonly status: 'draft' | 'open' | 'billed' | 'cancelled';
  readonly received_status: 'pending' | 'received';
  readonly location_id: string;
  readonly location_name: string;
}

export function purchaseOrderId(world: World, purchase: number): string {
  return world.ids.idOf(CODE, purchase);
}

export function generatePurchase(world: World, slot: number): PurchaseOrderRecord {
  const random = new Prng(world.seed, CODE, slot);
  const party = partyOf(generateContact(world, purchaseVendorSlot(world, slot)));
  const isBilled = slot < billCount(world);
  return joined<Party, Omit<PurchaseOrderRecord, keyof Party>>(party, {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: purchaseTime(world, slot),
    modified: modifiedAt(world, slot),
    status: isBilled ? 'billed' : slot % 31 === 30 ? 'cancelled' : 'open',
    number: `PO-${String(slot + 1).padStart(5, '0')}`,
    reference_number: slot % 2 === 0 ? `Q-${slot + 1}` : '',
    notes: '',
    lines: generateLines(world, random, { code: CODE, slot, currency: party.currency_code, side: 'purchase' }),
    shipping_charge: 0,
    adjustment: 0,
    salesperson_name: '',
    received_status: isBilled ? 'received' : 'pending',
    location_id: world.ids.idOf(LOCATION_CODE, 0),
    location_name: locationName(0),
  });
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, purchaseTime(world, slot));
}

/** The same order reads differently in the two products. */
function statusIn(product: Product, order: PurchaseOrderRecord): string {
  if (product === 'books') return order.status;
  return order.status === 'open' ? 'issued' : order.status === 'billed' ? 'received' : order.status;
}

function common(world: World, order: PurchaseOrderRecord, product: Product): ZohoDocument {
  return merged(
    {
      purchaseorder_id: order.id,
      purchaseorder_number: order.number,
      reference_number: order.reference_number,
      vendor_id: order.party_id,
      vendor_name: order.party_name,
      company_name: order.company_name,
      status: statusIn(product, order),
      order_status: statusIn(product, order),
      billed_status: order.status === 'billed' ? 'billed' : '',
      received_status: order.received_status,
    },
    timeFields(order),
    {
      delivery_date: zohoDate(order.created + 7 * SECONDS_PER_DAY),
      currency_id: world.ids.reference(CURRENCIES[order.currency_code].reference),
      currency_code: order.currency_code,
      total: totalOf(order),
      location_id: order.location_id,
      location_name: order.location_name,
      tags: [],
    },
  );
}

/** No exchange rate here. */
function listRow(world: World, order: PurchaseOrderRecord, product: Product): ZohoDocument {
  const quantity = quantityOf(order.lines);
  return merged(common(world, order, product), {
    quantity_yet_to_receive: order.received_status === 'received' ? 0 : quantity,
    quantity_marked_as_received: 0,
    total_ordered_quantity: quantity,
    is_drop_shipment: false,
    is_backorder: false,
    is_viewed_by_client: false,
    client_viewed_time: '',
    has_attachment: false,
    receives: [],
    custom_fields: [],
  });
}

function detail(world: World, order: PurchaseOrderRecord, product: Product): ZohoDocument {
  const isReceived = order.received_status === 'received';
  return merged(COMMON_DETAIL, totalFields(order), common(world, order, product), currencyFields(world, order), {
    notes: order.notes,
    payment_terms: order.payment_terms,
    payment_terms_label: order.payment_terms_label,
    line_items: order.lines.map((line, position) =>
      merged(lineDocument(world, line, position, order.exchange_rate), {
        account_id: world.ids.reference(34_003),
        account_name: 'Cost of Goods Sold',
        quantity_received: isReceived ? line.quantity : 0,
        quantity_billed: order.status === 'billed' ? line.quantity : 0,
        location_id: order.location_id,
        location_name: order.location_name,
      }),
    ),
    billing_address: addressFields(order.billing_address),
    delivery_address: addressFields(order.shipping_address),
    bills: [],
    purchasereceives: [],
    salesorders: [],
  });
}

const rules: ListRules<PurchaseOrderRecord> = {
  reportName: 'Purchase Orders',
  defaultSort: 'created_time',
  // The live list answered an ascending request in descending order.
  fixedSort: { descending: true },
  sorts: {
    vendor_name: (order) => order.party_name,
    purchaseorder_number: (order) => order.number,
    total: totalOf,
    date: 'created',
    created_time: 'created',
  },
  defaultFilter: 'Status.All',
  filterBy: statusFilters({ Draft: 'draft', Open: 'open', Billed: 'billed', Cancelled: 'cancelled' }),
  filters: documentFilters('purchaseorder_number', 'vendor_id'),
  sinceFilter: true,
};

const route = { path: 'purchaseorders', listKey: 'purchaseorders', detailKey: 'purchaseorder' };

export const purchaseOrderKind: EntityKind<PurchaseOrderRecord> = {
  name: 'purchaseorder',
  code: CODE,
  label: 'Purchase Order',
  idField: 'purchaseorder_id',
  routes: { books: [{ ...route, rules }], inventory: [{ ...route, rules: pagingOnly('Purchase Orders') }] },
  initialStatus: 'open',
  webhookKey: 'purchaseorder',
  webhookProduct: 'inventory',
  size: purchaseCount,
  createdAt: purchaseTime,
  modifiedAt,
  generate: generatePurchase,
  listRow,
  detail,
};
