import { zohoTime } from '../core/zoho-time';
import { BASE_CURRENCY, CURRENCIES, CurrencyCode, World } from '../world';
import { EntityKind, ListRules, SandboxRecord, ZohoDocument } from './entity';
import { masterCreatedAt, masterModifiedAt } from './generation';
import { generateItem, itemCount } from './item';

export const PRICEBOOK_CODE = 30;

const NAMES = ['جملة', 'مفرد', 'VIP Customers', 'Ramadan offers 🌙', "Dealers' price", 'USD export'] as const;

/** A price list. What it says about items follows from its rule; `item_rates` holds what was set by hand. */
export interface PriceListRecord extends SandboxRecord {
  readonly name: string;
  readonly description: string;
  readonly currency_code: CurrencyCode;
  readonly pricebook_type: 'fixed_percentage' | 'per_item';
  readonly pricing_scheme: 'unit' | 'volume';
  readonly sales_or_purchase_type: 'sales' | 'purchases';
  readonly is_increase: boolean;
  /** Per cent; "" for lists per item. */
  readonly percentage: number | '';
  /** Every n-th item is on the list; 0 for none. */
  readonly every_nth_item: number;
  /** Price of an item on the list relative to its sales price. */
  readonly factor: number;
  /** Rates by item id that were set by hand. */
  readonly item_rates: Readonly<Record<string, number>>;
}

/** Name of the n-th price list as generated. */
export function priceListName(number: number): string {
  return NAMES[number % NAMES.length]! + (number < NAMES.length ? '' : ` ${number + 1}`);
}

function generate(world: World, slot: number): PriceListRecord {
  const isPercentage = slot % 3 === 0;
  return {
    id: world.ids.idOf(PRICEBOOK_CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: slot % 5 === 4 ? 'inactive' : 'active',
    name: priceListName(slot),
    description: slot % 2 === 0 ? '' : 'أسعار خاصة',
    currency_code: slot % 6 === 5 ? 'USD' : BASE_CURRENCY,
    pricebook_type: isPercentage ? 'fixed_percentage' : 'per_item',
    pricing_scheme: slot % 3 === 2 ? 'volume' : 'unit',
    sales_or_purchase_type: 'sales',
    is_increase: false,
    percentage: isPercentage ? 5 + slot : '',
    every_nth_item: isPercentage ? 0 : 1 + (slot % 4),
    factor: 0.9 - (slot % 5) / 50,
    item_rates: {},
  };
}

function createdAt(world: World, slot: number): number {
  return masterCreatedAt(world, slot, world.sizes.priceLists);
}

function modifiedAt(world: World, slot: number): number {
  return masterModifiedAt(world, PRICEBOOK_CODE, slot, createdAt(world, slot));
}

/** The live list has no items, and is the only place with time stamps. */
function listRow(world: World, list: PriceListRecord): ZohoDocument {
  return { ...common(world, list), created_time: zohoTime(list.created), last_modified_time: zohoTime(list.modified) };
}

function detail(world: World, list: PriceListRecord): ZohoDocument {
  return { ...common(world, list), pricebook_items: itemRates(world, list) };
}

function common(world: World, list: PriceListRecord): ZohoDocument {
  const currency = CURRENCIES[list.currency_code];
  return {
    pricebook_id: list.id,
    name: list.name,
    description: list.description,
    status: list.status,
    is_default: false,
    currency_id: list.pricebook_type === 'fixed_percentage' ? '' : world.ids.reference(currency.reference),
    currency_code: list.pricebook_type === 'fixed_percentage' ? '' : currency.code,
    pricebook_type: list.pricebook_type,
    pricing_scheme: list.pricing_scheme,
    sales_or_purchase_type: list.sales_or_purchase_type,
    is_increase: list.is_increase,
    percentage: list.percentage,
    pricebook_rate: '',
    rounding_type: list.pricebook_type === 'fixed_percentage' ? 'no_rounding' : '',
    decimal_place: 2,
  };
}

function itemRates(world: World, list: PriceListRecord): ZohoDocument[] {
  const rows: ZohoDocument[] = [];
  for (let slot = 0; list.every_nth_item > 0 && slot < itemCount(world); slot += list.every_nth_item) {
    const item = generateItem(world, slot);
    const listed = Math.round((item.rate * list.factor * 100) / CURRENCIES[list.currency_code].exchangeRate) / 100;
    const rate = list.item_rates[item.id] ?? listed;
    const rowId = world.ids.reference(50_000_000 + list.slot * 1_000_000 + slot);
    const isVolume = list.pricing_scheme === 'volume';
    const half = Math.round(rate * 95) / 100;
    rows.push({
      pricebook_item_id: rowId,
      item_id: item.id,
      name: item.name,
      pricebook_rate: isVolume ? '' : rate,
      pricebook_discount: '',
      pricing_scheme: list.pricing_scheme,
      price_brackets: isVolume
        ? [
            { pricebook_item_id: rowId, start_quantity: 1, end_quantity: 9, pricebook_rate: rate, pricebook_discount: '' },
            { pricebook_item_id: rowId, start_quantity: 10, end_quantity: '', pricebook_rate: half, pricebook_discount: '5%' },
          ]
        : [],
    });
  }
  return rows;
}

const rules: ListRules<PriceListRecord> = {
  reportName: 'Pricebooks',
  defaultSort: 'name',
  sorts: { name: (list) => list.name },
  defaultFilter: 'Status.All',
  filterBy: { 'Status.Active': (list) => list.status === 'active', 'Status.Inactive': (list) => list.status === 'inactive' },
  filters: {},
  sinceFilter: false,
};

const route = { path: 'pricebooks', listKey: 'pricebooks', detailKey: 'pricebook', rules };

export const pricebookKind: EntityKind<PriceListRecord> = {
  name: 'pricebook',
  code: PRICEBOOK_CODE,
  label: 'Price list',
  idField: 'pricebook_id',
  routes: { books: [route], inventory: [route] },
  initialStatus: 'active',
  webhookKey: 'pricebook',
  webhookProduct: 'books',
  size: (world) => world.sizes.priceLists,
  createdAt,
  modifiedAt,
  generate,
  listRow,
  detail,
};
