import { World, CURRENCIES, CurrencyCode, PRICE_PRECISION } from '../../world';
import { SECONDS_PER_DAY, zohoDate, zohoTime } from '../../core/zoho-time';
import { ContactAddress, generateContact } from '../contact';
import { ListRules, SandboxRecord, SortKey, ZohoDocument } from '../entity';
import { cents } from './amounts';
import { lineId, LineRecord, subTotal } from './lines';

/** The other side of a document, as it was named when the document was written. */
export interface Party {
  readonly party_id: string;
  readonly party_name: string;
  readonly company_name: string;
  readonly email: string;
  readonly phone: string;
  readonly currency_code: CurrencyCode;
  readonly exchange_rate: number;
  readonly payment_terms: number;
  readonly payment_terms_label: string;
  readonly billing_address: ContactAddress;
  readonly shipping_address: ContactAddress;
}

/** A document with lines. */
export interface TradeRecord extends SandboxRecord, Party {
  readonly number: string;
  readonly reference_number: string;
  readonly notes: string;
  readonly lines: readonly LineRecord[];
  readonly shipping_charge: number;
  readonly adjustment: number;
  readonly salesperson_name: string;
}

/** Snapshot of a contact for a document. */
export function partyOf(contact: ReturnType<typeof generateContact>): Party {
  return {
    party_id: contact.id,
    party_name: contact.contact_name,
    company_name: contact.company_name,
    email: contact.email,
    phone: contact.phone,
    currency_code: contact.currency_code,
    exchange_rate: CURRENCIES[contact.currency_code].exchangeRate,
    payment_terms: contact.payment_terms,
    payment_terms_label: contact.payment_terms_label,
    billing_address: contact.billing_address,
    shipping_address: contact.shipping_address,
  };
}

/** What a document takes over from the one it follows: the party and how it is dealt with. */
export type Inherited = Party & Pick<TradeRecord, 'reference_number' | 'salesperson_name'>;

export function inherited(record: TradeRecord): Inherited {
  return {
    party_id: record.party_id,
    party_name: record.party_name,
    company_name: record.company_name,
    email: record.email,
    phone: record.phone,
    currency_code: record.currency_code,
    exchange_rate: record.exchange_rate,
    payment_terms: record.payment_terms,
    payment_terms_label: record.payment_terms_label,
    billing_address: record.billing_address,
    shipping_address: record.shipping_address,
    reference_number: record.reference_number,
    salesperson_name: record.salesperson_name,
  };
}

/** The same lines on another document. */
export function copiedLines(world: World, lines: readonly LineRecord[], code: number, slot: number): LineRecord[] {
  return lines.map((line, position) => ({ ...line, line_item_id: lineId(world, code, slot, position) }));
}

export function totalOf(record: TradeRecord): number {
  return cents(subTotal(record.lines) + record.shipping_charge + record.adjustment);
}

export function dueDate(record: TradeRecord): number {
  return record.created + record.payment_terms * SECONDS_PER_DAY;
}

/** Currency fields of a detail. */
export function currencyFields(world: World, record: { currency_code: CurrencyCode; exchange_rate: number }): ZohoDocument {
  const currency = CURRENCIES[record.currency_code];
  return {
    currency_id: world.ids.reference(currency.reference),
    currency_code: currency.code,
    currency_symbol: currency.symbol,
    currency_name_formatted: currency.name,
    exchange_rate: record.exchange_rate,
    price_precision: PRICE_PRECISION,
  };
}

/** Totals of a detail, in the document's and in the base currency. */
export function totalFields(record: TradeRecord): ZohoDocument {
  const base = (amount: number) => cents(amount * record.exchange_rate);
  const total = totalOf(record);
  return {
    sub_total: subTotal(record.lines),
    sub_total_inclusive_of_tax: 0,
    tax_total: 0,
    total,
    discount: 0,
    discount_total: 0,
    discount_percent: 0,
    discount_applied_on_amount: 0,
    discount_type: 'item_level',
    is_discount_before_tax: true,
    is_inclusive_tax: false,
    adjustment: record.adjustment,
    adjustment_description: record.adjustment === 0 ? '' : 'تقريب',
    shipping_charge: record.shipping_charge,
    taxes: [],
    bcy_sub_total: base(subTotal(record.lines)),
    bcy_discount_total: 0,
    bcy_tax_total: 0,
    bcy_total: base(total),
    bcy_shipping_charge: base(record.shipping_charge),
    bcy_adjustment: base(record.adjustment),
  };
}

/** Times of any document; `date` is the day it was written. */
export function timeFields(record: SandboxRecord): ZohoDocument {
  return {
    date: zohoDate(record.created),
    created_time: zohoTime(record.created),
    last_modified_time: zohoTime(record.modified),
  };
}

/** Address in a detail (`zip`). Invoice lists say `zipcode` instead. */
export function addressFields(address: ContactAddress, zipField: 'zip' | 'zipcode' = 'zip'): ZohoDocument {
  const { zip, ...rest } = address;
  return { ...rest, [zipField]: zip, fax: '' };
}

/** Filters that all lists of documents know. */
export function documentFilters<R extends SandboxRecord & { number: string; reference_number: string; party_id: string }>(
  numberParameter: string,
  partyParameter: string,
): ListRules<R>['filters'] {
  return {
    [numberParameter]: (record, value) => record.number === value,
    [partyParameter]: (record, value) => record.party_id === value,
    reference_number: (record, value) => record.reference_number === value,
    date: (record, value) => zohoDate(record.created) === value,
    date_start: (record, value) => zohoDate(record.created) >= value,
    date_end: (record, value) => zohoDate(record.created) <= value,
    status: (record, value) => record.status === value,
  };
}

/** `filter_by=Status.X` for each status, by Zoho's spelling of it. */
export function statusFilters<R extends SandboxRecord>(statuses: Readonly<Record<string, string>>): ListRules<R>['filterBy'] {
  return Object.fromEntries(Object.entries(statuses).map(([word, status]) => [`Status.${word}`, (record: R) => record.status === status]));
}

type DocumentSorts<R> = Readonly<Record<string, SortKey<R>>>;

/** Rules of an Inventory list that knows nothing but paging. */
export function pagingOnly<R>(reportName: string): ListRules<R> {
  const sorts: DocumentSorts<R> = { created_time: 'created' };
  return {
    reportName,
    defaultSort: 'created_time',
    sorts,
    defaultFilter: 'Status.All',
    filterBy: {},
    filters: {},
    sinceFilter: false,
    fixedSort: { column: 'created_time', descending: true },
  };
}
