import { Prng } from '../core/prng';
import { zohoDate, SECONDS_PER_DAY } from '../core/zoho-time';
import { World, CURRENCIES } from '../world';
import { generateContact } from './contact';
import { EntityKind, ListRules, Product, ZohoDocument } from './entity';
import { LOCATION_CODE, locationName } from './location';
import { cents } from './trade/amounts';
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
import { documentModifiedAt, invoiceOfOrder, orderCount, orderCustomerSlot, orderTime, paymentOfOrder } from './trade/history';
import { generateLines, lineDocument, quantityOf } from './trade/lines';
import { FIRST_NAMES } from './words';
import { joined, merged } from './merged';

const CODE = 40;
/** Code of invoices in ids; an order names its invoice. */
export const INVOICE_CODE = 50;

export interface SalesOrderRecord extends TradeRecord {
  /** In Books' words; Inventory says `confirmed` for `open`. */
  readonly status: 'draft' | 'open' | 'invoiced' | 'closed' | 'void';
  readonly invoiced_status: 'not_invoiced' | 'invoiced';
  readonly paid_status: 'unpaid' | 'paid';
  readonly shipped_status: 'pending' | 'shipped' | 'fulfilled';
  readonly invoices: readonly { readonly invoice_id: string; readonly invoice_number: string }[];
  readonly location_id: string;
  readonly location_name: string;
}

export function invoiceNumber(invoice: number): string {
  return `INV-${String(invoice + 1).padStart(6, '0')}`;
}

export function orderNumber(order: number): string {
  return `SO-${String(order + 1).padStart(6, '0')}`;
}

/** Id of the n-th order. */
export function orderId(world: World, order: number): string {
  return world.ids.idOf(CODE, order);
}

/** The order of a slot as it was at the epoch; later slots are drafts of orders to come. */
export function generateOrder(world: World, slot: number): SalesOrderRecord {
  const random = new Prng(world.seed, CODE, slot);
  const party = partyOf(generateContact(world, orderCustomerSlot(world, slot)));
  const created = orderTime(world, slot);
  const invoice = invoiceOfOrder(slot);
  const isInvoiced = invoice !== undefined && slot < orderCount(world);
  const place = random.int(0, Math.max(0, world.sizes.locations - 1));
  return joined<Party, Omit<SalesOrderRecord, keyof Party>>(party, {
    id: world.ids.idOf(CODE, slot),
    slot,
    created,
    modified: modifiedAt(world, slot),
    status: isInvoiced ? 'invoiced' : slot % 50 === 49 ? 'void' : 'open',
    number: orderNumber(slot),
    reference_number: slot % 4 === 0 ? `PO/${slot + 1}` : '',
    notes: slot % 9 === 0 ? 'التسليم صباحاً\nDeliver before 10' : '',
    lines: generateLines(world, random, { code: CODE, slot, currency: party.currency_code, side: 'sales' }),
    shipping_charge: slot % 8 === 0 ? cents(5000 / party.exchange_rate) : 0,
    adjustment: slot % 13 === 0 ? cents(-250 / party.exchange_rate) : 0,
    salesperson_name: slot % 3 === 0 ? random.pick(FIRST_NAMES) : '',
    invoiced_status: isInvoiced ? 'invoiced' : 'not_invoiced',
    paid_status: isInvoiced && paymentOfOrder(world, slot) !== undefined ? 'paid' : 'unpaid',
    shipped_status: isInvoiced ? 'fulfilled' : 'pending',
    invoices: isInvoiced ? [{ invoice_id: world.ids.idOf(INVOICE_CODE, invoice), invoice_number: invoiceNumber(invoice) }] : [],
    location_id: world.ids.idOf(LOCATION_CODE, place),
    location_name: locationName(place),
  });
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, orderTime(world, slot));
}

function common(world: World, order: SalesOrderRecord, product: Product): ZohoDocument {
  const shipment = order.created + SECONDS_PER_DAY;
  return merged(
    {
      salesorder_id: order.id,
      salesorder_number: order.number,
      reference_number: order.reference_number,
      customer_id: order.party_id,
      customer_name: order.party_name,
      company_name: order.company_name,
      email: order.email,
    },
    timeFields(order),
    {
      shipment_date: order.status === 'draft' ? '' : zohoDate(shipment),
      status: product === 'inventory' && order.status === 'open' ? 'confirmed' : order.status,
      order_status: product === 'inventory' && order.status !== 'draft' && order.status !== 'void' ? 'confirmed' : order.status,
      invoiced_status: order.invoiced_status,
      paid_status: order.paid_status,
      shipped_status: order.shipped_status,
      currency_id: world.ids.reference(CURRENCIES[order.currency_code].reference),
      currency_code: order.currency_code,
      total: totalOf(order),
      bcy_total: cents(totalOf(order) * order.exchange_rate),
      is_emailed: false,
      sales_channel: 'direct_sales',
      salesperson_name: order.salesperson_name,
      location_id: order.location_id,
      location_name: order.location_name,
      tags: [],
    },
  );
}

function listRow(world: World, order: SalesOrderRecord, product: Product): ZohoDocument {
  const quantity = quantityOf(order.lines);
  return merged(common(world, order, product), {
    quantity,
    quantity_invoiced: order.invoiced_status === 'invoiced' ? quantity : 0,
    quantity_packed: order.shipped_status === 'pending' ? 0 : quantity,
    quantity_shipped: order.shipped_status === 'pending' ? 0 : quantity,
    total_invoiced_amount: order.invoiced_status === 'invoiced' ? totalOf(order) : 0,
    shipment_days: '',
    due_by_days: '',
    due_in_days: '',
    is_drop_shipment: false,
    is_backorder: false,
    has_attachment: false,
    client_viewed_time: '',
    is_viewed_by_client: false,
    color_code: '',
    custom_fields: [],
  });
}

function detail(world: World, order: SalesOrderRecord, product: Product): ZohoDocument {
  const isInvoiced = order.invoiced_status === 'invoiced';
  return merged(COMMON_DETAIL, totalFields(order), common(world, order, product), currencyFields(world, order), {
    current_sub_status: order.status,
    salesperson_id: order.salesperson_name === '' ? '' : world.ids.reference(97_000 + order.salesperson_name.length),
    notes: order.notes,
    payment_terms: order.payment_terms,
    payment_terms_label: order.payment_terms_label,
    delivery_method: '',
    delivery_method_id: '',
    estimate_id: '',
    pricebook_id: '',
    is_dropshipped: false,
    is_backordered: false,
    line_items: order.lines.map((line, position) =>
      merged(lineDocument(world, line, position, order.exchange_rate), {
        quantity_invoiced: isInvoiced ? line.quantity : 0,
        quantity_packed: order.shipped_status === 'pending' ? 0 : line.quantity,
        quantity_shipped: order.shipped_status === 'pending' ? 0 : line.quantity,
        is_invoiced: isInvoiced,
        location_id: order.location_id,
        location_name: order.location_name,
      }),
    ),
    billing_address: addressFields(order.billing_address),
    shipping_address: addressFields(order.shipping_address),
    packages: [],
    purchaseorders: [],
    invoices: order.invoices.map((invoice) => ({ ...invoice, total: totalOf(order) })),
    created_by_id: world.ids.reference(93_001),
    last_modified_by_id: world.ids.reference(93_001),
  });
}

const booksRules: ListRules<SalesOrderRecord> = {
  reportName: 'Sales Orders',
  defaultSort: 'created_time',
  defaultDescending: true,
  sorts: {
    customer_name: (order) => order.party_name,
    salesorder_number: (order) => order.number,
    reference_number: (order) => order.reference_number,
    total: totalOf,
    date: 'created',
    created_time: 'created',
    last_modified_time: 'modified',
  },
  defaultFilter: 'Status.All',
  filterBy: statusFilters({ Draft: 'draft', Open: 'open', Invoiced: 'invoiced', Void: 'void', Closed: 'closed' }),
  filters: {
    ...documentFilters('salesorder_number', 'customer_id'),
    salesorder_ids: (order, value) => value.split(',').includes(order.id),
  },
  sinceFilter: true,
};

const route = { path: 'salesorders', listKey: 'salesorders', detailKey: 'salesorder' };

export const salesOrderKind: EntityKind<SalesOrderRecord> = {
  name: 'salesorder',
  code: CODE,
  label: 'Sales Order',
  idField: 'salesorder_id',
  routes: { books: [{ ...route, rules: booksRules }], inventory: [{ ...route, rules: pagingOnly('Sales Orders') }] },
  initialStatus: 'open',
  webhookKey: 'salesorder',
  webhookProduct: 'inventory',
  size: orderCount,
  createdAt: orderTime,
  modifiedAt,
  generate: generateOrder,
  listRow,
  detail,
};
