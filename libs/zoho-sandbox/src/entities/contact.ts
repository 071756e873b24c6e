import { Prng } from '../core/prng';
import { CurrencyCode, World } from '../world';
import { contactDetail, contactListRow } from './contact-documents';
import { CustomValue } from './custom-fields';
import { EntityKind, ListRules, SandboxRecord } from './entity';
import { masterCreatedAt, masterModifiedAt } from './generation';
import { PRICEBOOK_CODE, priceListName } from './pricebook';
import { remembering } from './remembering';
import { CITIES, COMPANY_FORMS, COMPANY_NAMES, FIRST_NAMES, LAST_NAMES } from './words';

const CODE = 20;

export interface ContactAddress {
  readonly attention: string;
  readonly address: string;
  readonly street2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly phone: string;
}

/** A customer or a vendor: one endpoint in Zoho, told apart by `contact_type`. */
export interface ContactRecord extends SandboxRecord {
  readonly contact_type: 'customer' | 'vendor';
  readonly contact_name: string;
  readonly company_name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly website: string;
  readonly customer_sub_type: 'business' | 'individual';
  readonly payment_terms: number;
  readonly payment_terms_label: string;
  readonly currency_code: CurrencyCode;
  /** "" when none is set. */
  readonly credit_limit: number | '';
  readonly outstanding_receivable_amount: number;
  readonly outstanding_payable_amount: number;
  readonly unused_credits_receivable_amount: number;
  readonly unused_credits_payable_amount: number;
  readonly pricebook_id: string;
  readonly pricebook_name: string;
  readonly billing_address: ContactAddress;
  readonly shipping_address: ContactAddress;
  readonly notes: string;
  readonly custom_fields: Readonly<Record<string, CustomValue>>;
}

const TERMS: readonly (readonly [days: number, label: string])[] = [
  [0, 'Due on Receipt'],
  [15, 'Net 15'],
  [30, 'Net 30'],
  [60, 'Net 60'],
];

function size(world: World): number {
  return world.sizes.customers + world.sizes.vendors;
}

function createdAt(world: World, slot: number): number {
  return masterCreatedAt(world, slot, size(world));
}

function modifiedAt(world: World, slot: number): number {
  return masterModifiedAt(world, CODE, slot, createdAt(world, slot));
}

/** Slot of the n-th customer; the vendors come before them. */
export function customerSlot(world: World, number: number): number {
  return world.sizes.vendors + number;
}

/** The contact of a slot as it was at the epoch. */
export const generateContact = remembering(drawContact);

function drawContact(world: World, slot: number): ContactRecord {
  const random = new Prng(world.seed, CODE, slot);
  const isVendor = slot < world.sizes.vendors;
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  const company = random.pick(COMPANY_FORMS).replace('{}', random.pick(COMPANY_NAMES));
  const isBusiness = isVendor || random.chance(0.6);
  const currency: CurrencyCode = random.chance(isVendor ? 0.6 : 0.25) ? 'USD' : 'IQD';
  const [days, label] = random.pick(TERMS);
  const balance = random.chance(0.5) ? random.int(1, 4000) * (currency === 'USD' ? 2.25 : 250) : 0;
  const phone = `0770${String(random.int(0, 9_999_999)).padStart(7, '0')}`;
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: slot % 127 === 31 ? 'inactive' : 'active',
    contact_type: isVendor ? 'vendor' : 'customer',
    contact_name: decorate(isBusiness ? `${company} ${slot + 1}` : `${first} ${last} ${slot + 1}`, slot),
    company_name: isBusiness ? company : '',
    first_name: slot % 9 === 4 ? '' : first,
    last_name: slot % 9 === 4 ? '' : last,
    email: slot % 4 === 1 ? '' : `contact${slot + 1}@example.iq`,
    phone: slot % 5 === 2 ? '' : phone,
    mobile: slot % 2 === 0 ? `+964 ${phone.slice(1)}` : '',
    website: slot % 31 === 6 ? `https://shop${slot + 1}.example.iq/?a=1&b=2` : '',
    customer_sub_type: isBusiness ? 'business' : 'individual',
    payment_terms: days,
    payment_terms_label: label,
    currency_code: currency,
    credit_limit: isVendor || slot % 3 !== 0 ? '' : random.int(1, 200) * 50_000,
    outstanding_receivable_amount: isVendor ? 0 : balance,
    outstanding_payable_amount: isVendor ? balance : 0,
    unused_credits_receivable_amount: !isVendor && random.chance(0.1) ? 12.5 : 0,
    unused_credits_payable_amount: 0,
    ...priceList(world, slot),
    billing_address: address(random, slot),
    shipping_address: slot % 2 === 0 ? address(random, slot) : EMPTY_ADDRESS,
    notes: slot % 13 === 2 ? 'يدفع نقداً\nCall before delivery' : '',
    custom_fields: customFields(slot),
  };
}

/** Every sixth customer has a price list of its own. */
function priceList(world: World, slot: number): { pricebook_id: string; pricebook_name: string } {
  const isOnList = slot >= world.sizes.vendors && slot % 6 === 1 && world.sizes.priceLists > 0;
  if (!isOnList) return { pricebook_id: '', pricebook_name: '' };
  const number = slot % world.sizes.priceLists;
  return { pricebook_id: world.ids.idOf(PRICEBOOK_CODE, number), pricebook_name: priceListName(number) };
}

const EMPTY_ADDRESS: ContactAddress = { attention: '', address: '', street2: '', city: '', state: '', zip: '', country: '', phone: '' };

function address(random: Prng, slot: number): ContactAddress {
  const [city, state] = random.pick(CITIES);
  return {
    attention: '',
    address: `شارع ${random.int(1, 90)}، محلة ${random.int(100, 999)}`,
    street2: '',
    city,
    state,
    // Leading zeros must survive.
    zip: slot % 3 === 0 ? '' : `0${random.int(1000, 9999)}`,
    country: 'Iraq',
    phone: '',
  };
}

/** Names hold what breaks careless code: emoji, right-to-left marks, quotes. */
function decorate(name: string, slot: number): string {
  if (slot % 103 === 9) return `⭐ ${name}`;
  if (slot % 83 === 12) return `\u202b${name}\u202c`;
  if (slot % 211 === 40) return `"${name}"`;
  return name;
}

function customFields(slot: number): Record<string, CustomValue> {
  if (slot % 2 === 1) return {};
  return { cf_region: slot % 4 === 0 ? 'الكرخ' : 'الرصافة', cf_loyalty_points: slot * 3 };
}

const rules: ListRules<ContactRecord> = {
  reportName: 'Contacts',
  defaultSort: 'contact_name',
  sorts: {
    contact_name: (contact) => contact.contact_name,
    first_name: (contact) => contact.first_name,
    last_name: (contact) => contact.last_name,
    email: (contact) => contact.email,
    outstanding_receivable_amount: (contact) => contact.outstanding_receivable_amount,
    created_time: 'created',
    last_modified_time: 'modified',
  },
  defaultFilter: 'Status.All',
  filterBy: {
    'Status.Active': (contact) => contact.status === 'active',
    'Status.Inactive': (contact) => contact.status === 'inactive',
    'Status.Customers': (contact) => contact.contact_type === 'customer',
    'Status.Vendors': (contact) => contact.contact_type === 'vendor',
  },
  filters: {
    contact_type: (contact, value) => contact.contact_type === value,
    contact_name: (contact, value) => contact.contact_name === value,
    email: (contact, value) => contact.email === value,
  },
  sinceFilter: false,
};

const route = { path: 'contacts', listKey: 'contacts', detailKey: 'contact', rules };

export const contactKind: EntityKind<ContactRecord> = {
  name: 'contact',
  code: CODE,
  label: 'Contact',
  idField: 'contact_id',
  routes: { books: [route], inventory: [route] },
  initialStatus: 'active',
  webhookKey: 'contact',
  webhookProduct: 'books',
  size,
  createdAt,
  modifiedAt,
  generate: generateContact,
  listRow: contactListRow,
  detail: contactDetail,
};
