import { Prng } from '../core/prng';
import { zohoDate, zohoTime } from '../core/zoho-time';
import { World } from '../world';
import { EntityKind, SandboxRecord, ZohoDocument } from './entity';
import { LOCATION_CODE, locationName } from './location';
import { cents, sum } from './trade/amounts';
import { pagingOnly } from './trade/document';
import { adjustmentCount, adjustmentTime, documentModifiedAt } from './trade/history';
import { generateLines, LineRecord } from './trade/lines';
import { merged } from './merged';

const CODE = 85;
const REASONS = ['جرد', 'Damaged goods', 'Stock on fire', 'Stolen goods'] as const;

export interface AdjustmentRecord extends SandboxRecord {
  readonly reference_number: string;
  readonly reason: string;
  readonly description: string;
  readonly adjustment_type: 'quantity' | 'value';
  readonly location_id: string;
  readonly location_name: string;
  /** Quantities are signed: what was found or is missing. */
  readonly lines: readonly LineRecord[];
}

function generate(world: World, slot: number): AdjustmentRecord {
  const random = new Prng(world.seed, CODE, slot);
  const place = random.int(0, Math.max(0, world.sizes.locations - 1));
  const lines = generateLines(world, random, { code: CODE, slot, currency: 'IQD', side: 'purchase' });
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: adjustmentTime(world, slot),
    modified: modifiedAt(world, slot),
    status: 'adjusted',
    reference_number: `ADJ-${slot + 1}`,
    reason: random.pick(REASONS),
    description: slot % 4 === 0 ? 'جرد شهري' : '',
    adjustment_type: slot % 12 === 11 ? 'value' : 'quantity',
    location_id: world.ids.idOf(LOCATION_CODE, place),
    location_name: locationName(place),
    lines: lines.map((line, position) => ({ ...line, quantity: (slot + position) % 2 === 0 ? -line.quantity : line.quantity })),
  };
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, adjustmentTime(world, slot));
}

function totalOf(adjustment: AdjustmentRecord): number {
  return sum(adjustment.lines.map((line) => cents(line.rate * line.quantity)));
}

function common(world: World, adjustment: AdjustmentRecord): ZohoDocument {
  return {
    inventory_adjustment_id: adjustment.id,
    date: zohoDate(adjustment.created),
    reason: adjustment.reason,
    reason_id: world.ids.reference(96_000 + adjustment.reason.length),
    description: adjustment.description,
    reference_number: adjustment.reference_number,
    adjustment_type: adjustment.adjustment_type,
    status: adjustment.status,
    total: totalOf(adjustment),
    location_id: adjustment.location_id,
    location_name: adjustment.location_name,
    created_time: zohoTime(adjustment.created),
    last_modified_time: zohoTime(adjustment.modified),
    custom_fields: [],
  };
}

/** Live rows name one item and a quantity where the adjustment has one line. */
function listRow(world: World, adjustment: AdjustmentRecord): ZohoDocument {
  const [first] = adjustment.lines;
  const isSingle = adjustment.lines.length === 1;
  return merged(common(world, adjustment), {
    item_id: isSingle && first ? first.item_id : '',
    item_name: isSingle && first ? first.name : '',
    quantity_adjusted: isSingle && first ? first.quantity : '',
    value_adjusted: adjustment.adjustment_type === 'value' ? totalOf(adjustment) : '',
    warehouse_id: adjustment.location_id,
    warehouse_name: adjustment.location_name,
    created_by_name: 'TDS Sandbox',
    last_modified_by_name: 'TDS Sandbox',
  });
}

function detail(world: World, adjustment: AdjustmentRecord): ZohoDocument {
  return merged(common(world, adjustment), {
    line_items: adjustment.lines.map((line, position) => ({
      line_item_id: line.line_item_id,
      item_id: line.item_id,
      item_order: position + 1,
      name: line.name,
      sku: line.sku,
      description: '',
      unit: line.unit,
      rate: line.rate,
      quantity_adjusted: adjustment.adjustment_type === 'quantity' ? line.quantity : 0,
      value_adjusted: adjustment.adjustment_type === 'value' ? cents(line.rate * line.quantity) : '',
      item_total: cents(line.rate * line.quantity),
      is_combo_product: false,
      adjustment_account_id: world.ids.reference(34_003),
      adjustment_account_name: 'Cost of Goods Sold',
      location_id: adjustment.location_id,
      location_name: adjustment.location_name,
      item_custom_fields: [],
    })),
    custom_field_hash: {},
    documents: [],
  });
}

export const adjustmentKind: EntityKind<AdjustmentRecord> = {
  name: 'inventoryadjustment',
  code: CODE,
  label: 'Inventory Adjustment',
  idField: 'inventory_adjustment_id',
  routes: {
    books: [],
    inventory: [
      {
        path: 'inventoryadjustments',
        listKey: 'inventory_adjustments',
        detailKey: 'inventory_adjustment',
        rules: pagingOnly('Inventory Adjustments'),
      },
    ],
  },
  initialStatus: 'adjusted',
  webhookKey: 'inventory_adjustment',
  webhookProduct: 'inventory',
  size: adjustmentCount,
  createdAt: adjustmentTime,
  modifiedAt,
  generate,
  listRow,
  detail,
};
