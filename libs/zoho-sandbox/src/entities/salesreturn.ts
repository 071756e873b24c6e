import { zohoDate, zohoTime } from '../core/zoho-time';
import { World } from '../world';
import { EntityKind, SandboxRecord, ZohoDocument } from './entity';
import { generateOrder } from './salesorder';
import { cents } from './trade/amounts';
import { pagingOnly } from './trade/document';
import { DELAYS, documentModifiedAt, orderTime, returnCount, returnedOrder } from './trade/history';
import { lineId, LineRecord, quantityOf, subTotal } from './trade/lines';
import { merged } from './merged';

const CODE = 75;

/** Goods that came back: three states side by side, and no last_modified_time in the list. */
export interface SalesReturnRecord extends SandboxRecord {
  readonly number: string;
  readonly salesorder_id: string;
  readonly salesorder_number: string;
  readonly party_id: string;
  readonly party_name: string;
  readonly reason: string;
  readonly receive_status: 'pending' | 'received';
  readonly refund_status: 'pending' | 'refunded';
  readonly location_id: string;
  readonly location_name: string;
  readonly lines: readonly LineRecord[];
}

/** One piece of the first line of a returned order. */
function generate(world: World, slot: number): SalesReturnRecord {
  const order = generateOrder(world, returnedOrder(slot));
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created: createdAt(world, slot),
    modified: modifiedAt(world, slot),
    status: 'approved',
    number: `RMA-${String(slot + 1).padStart(5, '0')}`,
    salesorder_id: order.id,
    salesorder_number: order.number,
    party_id: order.party_id,
    party_name: order.party_name,
    reason: slot % 2 === 0 ? 'تالف' : 'Wrong item',
    receive_status: slot % 5 === 4 ? 'pending' : 'received',
    refund_status: slot % 2 === 1 ? 'refunded' : 'pending',
    location_id: order.location_id,
    location_name: order.location_name,
    lines: order.lines.slice(0, 1).map((line) => ({ ...line, line_item_id: lineId(world, CODE, slot, 0), quantity: 1 })),
  };
}

function createdAt(world: World, slot: number): number {
  return orderTime(world, returnedOrder(slot)) + DELAYS.salesReturn;
}

function modifiedAt(world: World, slot: number): number {
  return documentModifiedAt(world, CODE, slot, createdAt(world, slot));
}

function listRow(_world: World, salesReturn: SalesReturnRecord): ZohoDocument {
  return {
    salesreturn_id: salesReturn.id,
    salesreturn_number: salesReturn.number,
    date: zohoDate(salesReturn.created),
    salesorder_id: salesReturn.salesorder_id,
    salesorder_number: salesReturn.salesorder_number,
    customer_id: salesReturn.party_id,
    customer_name: salesReturn.party_name,
    salesreturn_status: salesReturn.status,
    receive_status: salesReturn.receive_status,
    refund_status: salesReturn.refund_status,
    quantity: quantityOf(salesReturn.lines),
    refunded_amount: salesReturn.refund_status === 'refunded' ? subTotal(salesReturn.lines) : 0,
    custom_fields: [],
  };
}

function detail(world: World, salesReturn: SalesReturnRecord): ZohoDocument {
  const isReceived = salesReturn.receive_status === 'received';
  return merged(listRow(world, salesReturn), {
    reason: salesReturn.reason,
    created_time: zohoTime(salesReturn.created),
    location_id: salesReturn.location_id,
    location_name: salesReturn.location_name,
    line_items: salesReturn.lines.map((line, position) => ({
      line_item_id: line.line_item_id,
      salesorder_item_id: '',
      item_id: line.item_id,
      name: line.name,
      sku: line.sku,
      description: line.description,
      unit: line.unit,
      item_order: position + 1,
      rate: line.rate,
      quantity: line.quantity,
      quantity_received: isReceived ? line.quantity : 0,
      item_total: cents(line.rate * line.quantity),
      location_id: salesReturn.location_id,
      location_name: salesReturn.location_name,
    })),
    salesreturnreceives: isReceived
      ? [
          {
            receive_id: world.ids.reference(75_000_000 + salesReturn.slot),
            receive_number: `RR-${salesReturn.slot + 1}`,
            date: zohoDate(salesReturn.created),
          },
        ]
      : [],
    creditnotes: [],
    documents: [],
  });
}

export const salesReturnKind: EntityKind<SalesReturnRecord> = {
  name: 'salesreturn',
  code: CODE,
  label: 'Sales Return',
  idField: 'salesreturn_id',
  routes: {
    books: [],
    inventory: [{ path: 'salesreturns', listKey: 'salesreturns', detailKey: 'salesreturn', rules: pagingOnly('Sales Returns') }],
  },
  initialStatus: 'approved',
  webhookKey: 'salesreturn',
  webhookProduct: 'inventory',
  size: returnCount,
  createdAt,
  modifiedAt,
  generate,
  listRow,
  detail,
};
