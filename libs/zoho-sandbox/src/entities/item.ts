import { Prng } from '../core/prng';
import { World } from '../world';
import { CustomValue } from './custom-fields';
import { EntityKind, ListRules, SandboxRecord } from './entity';
import { isSpread, masterCreatedAt, masterModifiedAt } from './generation';
import { itemDetail, itemListRow } from './item-documents';
import { LOCATION_CODE, locationName } from './location';
import { remembering } from './remembering';
import { BRANDS, PRODUCT_FAMILIES } from './words';

const CODE = 10;

/** Stock of an item at one place. Accounting stock moves with bills and invoices, physical stock with receives and shipments. */
export interface StockRow {
  readonly location_id: string;
  readonly location_name: string;
  readonly stock_on_hand: number;
  readonly committed_stock: number;
  readonly actual_available_stock: number;
  readonly actual_committed_stock: number;
}

export interface PriceBracket {
  readonly start_quantity: number;
  readonly end_quantity: number;
  readonly pricebook_rate: number;
}

export interface ItemRecord extends SandboxRecord {
  readonly name: string;
  /** "" on some. */
  readonly sku: string;
  readonly unit: string;
  readonly description: string;
  readonly rate: number;
  /** "" when none was given, as Zoho writes it. */
  readonly purchase_rate: number | '';
  readonly brand: string;
  readonly manufacturer: string;
  readonly category_name: string;
  readonly group_name: string;
  readonly item_type: 'inventory' | 'sales' | 'sales_and_purchases';
  readonly product_type: 'goods' | 'service';
  readonly upc: string;
  readonly ean: string;
  readonly part_number: string;
  readonly reorder_level: number | '';
  readonly vendor_name: string;
  readonly image_name: string;
  readonly image_document_id: string;
  readonly custom_fields: Readonly<Record<string, CustomValue>>;
  readonly price_brackets: readonly PriceBracket[];
  readonly stock: readonly StockRow[];
}

/** Prices that floats get wrong when they are added or rounded on the way. */
const AWKWARD_RATES = [0.1, 0.3, 19.99, 1_234_567.89, 0.07, 99_999_999.99, 1.005];

/** Items that are generated, inactive ones included. */
export function itemCount(world: World): number {
  return world.sizes.products + world.sizes.inactiveProducts;
}

function createdAt(world: World, slot: number): number {
  return masterCreatedAt(world, slot, itemCount(world));
}

function modifiedAt(world: World, slot: number): number {
  return masterModifiedAt(world, CODE, slot, createdAt(world, slot));
}

/** The item of a slot as it was at the epoch. */
export const generateItem = remembering(drawItem);

function drawItem(world: World, slot: number): ItemRecord {
  const random = new Prng(world.seed, CODE, slot);
  const [family, unit, category] = random.pick(PRODUCT_FAMILIES);
  const brand = random.pick(BRANDS);
  const model = `${String.fromCharCode(65 + (slot % 26))}${1000 + slot}`;
  const rate = slot % 29 === 11 ? random.pick(AWKWARD_RATES) : random.int(4, 4000) * 250;
  const isService = slot % 173 === 60;
  const hasImage = !isService && random.chance(0.7);
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: isSpread(slot, world.sizes.inactiveProducts, itemCount(world)) ? 'inactive' : 'active',
    name: decorate(`${family} ${brand} ${model}`, slot),
    sku: slot % 97 === 13 ? '' : `TSH-${String(slot + 1).padStart(5, '0')}`,
    unit: isService ? 'hour' : unit,
    description: slot % 7 === 3 ? `${family}\nضمان سنة واحدة; "${brand}" \\ ${model}` : '',
    rate,
    purchase_rate: slot % 19 === 4 ? '' : Math.round(rate * 72) / 100,
    brand,
    manufacturer: brand === 'أصلي' ? '' : brand,
    category_name: category,
    group_name: slot % 11 === 5 ? `${family} ${brand}` : '',
    item_type: isService ? 'sales' : 'inventory',
    product_type: isService ? 'service' : 'goods',
    upc: slot % 5 === 0 ? `0${String(36_000_000_000 + slot)}`.slice(0, 12) : '',
    ean: slot % 3 === 0 ? String(6_260_000_000_000 + slot) : '',
    part_number: slot % 4 === 0 ? `000${slot}` : '',
    reorder_level: slot % 6 === 0 ? '' : random.int(1, 50),
    vendor_name: '',
    image_name: hasImage ? `item-${slot + 1}.png` : '',
    image_document_id: hasImage ? world.ids.idOf(CODE + 80, slot) : '',
    custom_fields: generateCustomFields(random, slot),
    price_brackets: slot % 41 === 8 ? brackets(rate) : [],
    stock: isService ? [] : generateStock(world, random, slot),
  };
}

/** Names hold what breaks careless code: apostrophes, emoji, right-to-left marks, quotes. */
function decorate(name: string, slot: number): string {
  if (slot % 61 === 3) return `${name} (Children's 7")`;
  if (slot % 101 === 5) return `🔥 ${name} 👨‍👩‍👧`;
  if (slot % 89 === 7) return `\u200f${name}\u200e`;
  return name;
}

function generateCustomFields(random: Prng, slot: number): Record<string, CustomValue> {
  if (slot % 3 === 2) return {};
  return {
    cf_arabic_name: `اسم ${slot + 1}`,
    cf_wholesale_price: random.int(2, 4000) * 250,
    ...(slot % 2 === 0 ? { cf_warranty: random.pick(['6 months', '1 year', '2 years']) } : {}),
    cf_fragile: random.chance(0.3),
  };
}

function generateStock(world: World, random: Prng, slot: number): StockRow[] {
  return Array.from({ length: world.sizes.locations }, (_, place) => {
    const onHand = random.chance(0.15) ? 0 : random.int(1, 500);
    const committed = random.chance(0.3) ? random.int(1, 20) : 0;
    // A few items are counted in fractions (metres), and physical stock lags behind the books at times.
    const stock = slot % 53 === 9 ? onHand + 0.5 : onHand;
    return {
      location_id: world.ids.idOf(LOCATION_CODE, place),
      location_name: locationName(place),
      stock_on_hand: stock,
      committed_stock: committed,
      actual_available_stock: random.chance(0.1) ? stock + random.int(1, 9) : stock,
      actual_committed_stock: committed,
    };
  });
}

function brackets(rate: number): PriceBracket[] {
  return [
    { start_quantity: 1, end_quantity: 9, pricebook_rate: rate },
    { start_quantity: 10, end_quantity: 99, pricebook_rate: Math.round(rate * 95) / 100 },
  ];
}

const filterBy = {
  'Status.Active': (item: ItemRecord) => item.status === 'active',
  'Status.Inactive': (item: ItemRecord) => item.status === 'inactive',
};

/** Books documents neither the time filter nor a sort by time for items. */
const booksRules: ListRules<ItemRecord> = {
  reportName: 'Items',
  defaultSort: 'name',
  sorts: { name: (item) => item.name, rate: (item) => item.rate, tax_name: () => '' },
  defaultFilter: 'Status.All',
  filterBy,
  filters: {
    name: (item, value) => item.name === value,
    sku: (item, value) => item.sku === value,
  },
  sinceFilter: false,
};

const inventoryRules: ListRules<ItemRecord> = {
  ...booksRules,
  sorts: { ...booksRules.sorts, sku: (item) => item.sku, created_time: 'created', last_modified_time: 'modified' },
  sinceFilter: true,
};

export const itemKind: EntityKind<ItemRecord> = {
  name: 'item',
  code: CODE,
  label: 'Item',
  idField: 'item_id',
  routes: {
    books: [{ path: 'items', listKey: 'items', detailKey: 'item', rules: booksRules }],
    inventory: [{ path: 'items', listKey: 'items', detailKey: 'item', rules: inventoryRules }],
  },
  initialStatus: 'active',
  webhookKey: 'item',
  webhookProduct: 'inventory',
  size: itemCount,
  createdAt,
  modifiedAt,
  generate: generateItem,
  listRow: itemListRow,
  detail: itemDetail,
};
