import { Prng } from '../../core/prng';
import { CURRENCIES, CurrencyCode, World } from '../../world';
import { generateItem, itemCount } from '../item';
import { ZohoDocument } from '../entity';
import { cents, sum } from './amounts';

const MAX_LINES = 8;

/** One line of a document. */
export interface LineRecord {
  readonly line_item_id: string;
  readonly item_id: string;
  readonly name: string;
  readonly sku: string;
  readonly unit: string;
  readonly description: string;
  readonly rate: number;
  readonly quantity: number;
}

/** Id of a line: documents of one kind number their lines through. */
export function lineId(world: World, code: number, document: number, line: number): string {
  return world.ids.idOf(code + 1, document * (MAX_LINES + 2) + line);
}

/** Lines drawn from the generated items, priced in the document's currency. */
export function generateLines(
  world: World,
  random: Prng,
  document: { code: number; slot: number; currency: CurrencyCode; side: 'sales' | 'purchase' },
): LineRecord[] {
  const total = itemCount(world);
  if (total === 0) return [];
  return Array.from({ length: random.int(1, MAX_LINES) }, (_, line) => {
    const item = generateItem(world, random.int(0, total - 1));
    const price = document.side === 'purchase' && item.purchase_rate !== '' ? item.purchase_rate : item.rate;
    return {
      line_item_id: lineId(world, document.code, document.slot, line),
      item_id: item.id,
      name: item.name,
      sku: item.sku,
      unit: item.unit,
      description: item.description,
      rate: cents(price / CURRENCIES[document.currency].exchangeRate),
      quantity: item.unit === 'm' ? random.int(1, 40) / 4 : random.int(1, 24),
    };
  });
}

export function lineTotal(line: LineRecord): number {
  return cents(line.rate * line.quantity);
}

export function subTotal(lines: readonly LineRecord[]): number {
  return sum(lines.map(lineTotal));
}

export function quantityOf(lines: readonly LineRecord[]): number {
  return lines.reduce((total, line) => total + line.quantity, 0);
}

/** What the lines of all documents have in common. */
export function lineDocument(world: World, line: LineRecord, position: number, exchangeRate: number): ZohoDocument {
  return {
    line_item_id: line.line_item_id,
    item_id: line.item_id,
    item_order: position + 1,
    name: line.name,
    internal_name: '',
    sku: line.sku,
    description: line.description,
    unit: line.unit,
    quantity: line.quantity,
    discount_amount: 0,
    discount: 0,
    discounts: [],
    discount_account_id: '',
    discount_account_name: '',
    bcy_rate: cents(line.rate * exchangeRate),
    rate: line.rate,
    account_id: world.ids.reference(388),
    account_name: 'Sales',
    pricebook_id: '',
    project_id: '',
    tax_id: '',
    tax_name: '',
    tax_type: 'tax',
    tax_percentage: 0,
    line_item_taxes: [],
    item_total: lineTotal(line),
    item_type: 'inventory',
    item_code: {},
    item_custom_fields: [],
    pricing_scheme: 'unit',
    line_item_category: 'line_item',
    image_document_id: '',
    tags: [],
    mapped_items: [],
    is_modifier_item: false,
  };
}
