import { date, numeric, text } from '@tds/sync';
import { documentDefinition } from './document-definition';
import { lineTable } from './lines';
import { documentStatistics } from './statistics';
import { createdColumn, customFieldsColumn, detailOnly } from './trade-columns';

/** Corrections of stock by hand: what a count found, what broke. Inventory's list can neither filter nor sort by modification time. */
export const stockAdjustmentDefinition = documentDefinition({
  entityType: 'stock_adjustment',
  aliases: ['stock_adjustments', 'inventory_adjustment', 'inventory_adjustments', 'inventoryadjustment', 'inventoryadjustments'],
  table: 'mirror.stock_adjustments',
  product: 'inventory',
  listing: 'inventoryadjustments',
  listKeys: ['inventory_adjustments', 'inventoryadjustments'],
  detailKeys: ['inventory_adjustment', 'inventoryadjustment'],
  webhookKeys: ['inventory_adjustment', 'inventoryadjustment'],
  idField: 'inventory_adjustment_id',
  incremental: 'full',
  searchBy: ['reference_number'],
  columns: [
    text('reference_number'),
    date('date'),
    text('adjustment_type'),
    text('reason'),
    text('reason_id'),
    text('description'),
    text('status', detailOnly),
    numeric('total'),
    text('location_id', { ...detailOnly, from: ['location_id', 'branch_id', 'warehouse_id'] }),
    text('location_name', { ...detailOnly, from: ['location_name', 'branch_name', 'warehouse_name'] }),
    customFieldsColumn,
    createdColumn({ inList: false }),
  ],
  children: {
    hashColumn: 'lines_hash',
    table: lineTable('mirror.stock_adjustment_lines', [
      numeric('quantity_adjusted'),
      numeric('value_adjusted'),
      text('adjustment_account_id'),
    ]),
  },
  detailHas: ['date', 'adjustment_type'],
  statistics: documentStatistics(['total'], { groupBy: { type: 'adjustment_type', reason: 'reason' } }),
  rules: [
    { field: 'date', rule: 'required', severity: 'warning' },
    { field: 'adjustment_type', rule: 'required', severity: 'warning' },
    { field: 'reason', rule: 'required', severity: 'warning' },
    { field: 'location_id', rule: 'reference', to: 'branch', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.stock_adjustment_lines', severity: 'warning' },
  ],
});
