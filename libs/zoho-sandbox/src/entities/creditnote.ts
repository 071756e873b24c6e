import { zohoDate } from '../core/zoho-time';
import { CURRENCIES, World } from '../world';
import { EntityKind, ListRules, ZohoDocument } from './entity';
import { generateInvoice } from './invoice';
import { cents } from './trade/amounts';
import { COMMON_DETAIL, UNTAXED_SHIPPING } from './trade/constants';
import {
  addressFields,
  copiedLines,
  currencyFields,
  documentFilters,
  inherited,
  Inherited,
  statusFilters,
  timeFields,
  totalFields,
  totalOf,
  TradeRecord,
} from './trade/document';
import { DELAYS, documentModifiedAt, invoiceOfOrder, orderTime, returnCount, returnedOrder } from './trade/history';
import { lineDocument } from './trade/lines';
import { joined, merged } from './merged';

const CODE = 70;

export interface CreditNoteRecord extends TradeRecord {
  readonly status: 'draft' | 'open' | 'closed' | 'void';
  readonly invoice_id: string;
  readonly invoice_number: string;
  readonly refunded: number;
}

/** The credit for one piece of the first line of a returned order. */
export function generateCreditNote(world: World, slot: number): CreditNoteRecord {
  const invoice = generateInvoice(world, invoiceOfOrder(returnedOrder(slot)) ?? 0);
  const [line] = copiedLines(world, invoice.lines.slice(0, 1), CODE, slot);
  const isRefunded = slot % 2 === 1;
  const note: CreditNoteRecord = joined<Inherited, Omit<CreditNoteRecord, keyof Inherited>>(inherited(invoice), {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: isRefunded ? 'closed' : 'open',
    number: `CN-${String(slot + 1).padStart(5, '0')}`,
    notes: '',
    lines: line ? [{ ...line, quantity: 1 }] : [],
    shipping_charge: 0,
    adjustment: 0,
    invoice_id: invoice.id,
    invoice_number: invoice.number,
    refunded: 0,
  });
  return isRefunded ? { ...note, refunded: totalOf(note) } : note;
}

function createdAt(world: World, slot: number): number {
  return orderTime(world, returnedOrder(slot)) + DELAYS.creditNote;
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, createdAt(world, slot));
}

function common(world: World, note: CreditNoteRecord): ZohoDocument {
  return merged(
    {
      creditnote_id: note.id,
      creditnote_number: note.number,
      reference_number: note.reference_number,
      status: note.status,
      current_sub_status: note.status,
    },
    timeFields(note),
    {
      issued_date: zohoDate(note.created),
      customer_id: note.party_id,
      customer_name: note.party_name,
      total: totalOf(note),
      balance: cents(totalOf(note) - note.refunded),
      currency_id: world.ids.reference(CURRENCIES[note.currency_code].reference),
      currency_code: note.currency_code,
      exchange_rate: note.exchange_rate,
      template_id: world.ids.reference(17_005),
      template_type: 'standard',
      is_emailed: false,
      is_viewed_by_client: false,
      client_viewed_time: '',
      color_code: '',
      current_sub_status_id: '',
      price_precision: 2,
      rounding_mode: 'round_half_up',
      tags: [],
    },
  );
}

/** Salesperson "-1" stands for none here, "" in the detail. */
function listRow(world: World, note: CreditNoteRecord): ZohoDocument {
  return merged(common(world, note), {
    applied_invoices: '',
    has_attachment: false,
    salesperson_name: note.salesperson_name === '' ? 'Others' : note.salesperson_name,
    salesperson_id: note.salesperson_name === '' ? '-1' : world.ids.reference(97_000 + note.salesperson_name.length),
  });
}

function detail(world: World, note: CreditNoteRecord): ZohoDocument {
  return merged(COMMON_DETAIL, UNTAXED_SHIPPING, totalFields(note), common(world, note), currencyFields(world, note), {
    invoice_id: note.invoice_id,
    invoice_number: note.invoice_number,
    invoices_credited: [],
    creditnote_refunds:
      note.refunded > 0 ? [{ creditnote_refund_id: world.ids.reference(70_000_000 + note.slot), amount: note.refunded }] : [],
    total_credits_used: 0,
    total_refunded_amount: note.refunded,
    sales_channel: '',
    notes: note.notes,
    salesperson_id: note.salesperson_name === '' ? '' : world.ids.reference(97_000 + note.salesperson_name.length),
    salesperson_name: note.salesperson_name,
    account_id: world.ids.reference(364),
    account_name: 'Accounts Receivable',
    created_by_id: world.ids.reference(93_001),
    created_by_name: 'TDS Sandbox',
    last_modified_by_id: world.ids.reference(93_001),
    line_items: note.lines.map((line, position) =>
      merged(lineDocument(world, line, position, note.exchange_rate), {
        invoice_id: note.invoice_id,
        invoice_item_id: '',
        sales_margin: '',
        can_skip_stock_tracking: false,
        is_credit_only_item: false,
      }),
    ),
    billing_address: addressFields(note.billing_address),
    shipping_address: addressFields(note.shipping_address),
  });
}

const rules: ListRules<CreditNoteRecord> = {
  reportName: 'Credit Notes',
  defaultSort: 'created_time',
  defaultDescending: true,
  sorts: {
    customer_name: (note) => note.party_name,
    creditnote_number: (note) => note.number,
    balance: (note) => cents(totalOf(note) - note.refunded),
    total: totalOf,
    date: 'created',
    created_time: 'created',
  },
  defaultFilter: 'Status.All',
  filterBy: statusFilters({ Draft: 'draft', Open: 'open', Closed: 'closed', Void: 'void' }),
  filters: documentFilters('creditnote_number', 'customer_id'),
  sinceFilter: false,
};

const route = { path: 'creditnotes', listKey: 'creditnotes', detailKey: 'creditnote', rules };

export const creditNoteKind: EntityKind<CreditNoteRecord> = {
  name: 'creditnote',
  code: CODE,
  label: 'Credit Note',
  idField: 'creditnote_id',
  routes: { books: [route], inventory: [route] },
  initialStatus: 'open',
  webhookKey: 'creditnote',
  webhookProduct: 'books',
  size: returnCount,
  createdAt,
  modifiedAt,
  generate: generateCreditNote,
  listRow,
  detail,
};
