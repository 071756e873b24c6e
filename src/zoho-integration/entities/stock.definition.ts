import { type ColumnDefinition, type JsonObject, isJsonObject, numeric, text } from '@tds/sync';
import { idText } from './document';
import { productDefinition } from './product.definition';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

/** A figure of one place: `location_available_stock`, or `warehouse_available_stock` before the Locations feature. */
const figure = (name: string, zohoName: string): ColumnDefinition =>
  numeric(name, { from: [`location_${zohoName}`, `warehouse_${zohoName}`] });

/**
 * The places in an item's detail, each as a document with the item's id. Both namings may be there for the same places: the new one is taken.
 * Undefined for list rows, and for items whose stock isn't tracked.
 */
function placesOf(item: JsonObject): readonly JsonObject[] | undefined {
  const places = Array.isArray(item.locations) ? item.locations : item.warehouses;
  if (!Array.isArray(places)) return undefined;
  return places.filter(isJsonObject).map((place) => ({ ...place, product_id: idText(item.item_id) }));
}

const placeOf = (document: JsonObject): string | null => idText(document.location_id) ?? idText(document.warehouse_id);

/**
 * Stock of a product at a place. It comes inside the product's detail and has no version of its own: stock moves with documents, not with the
 * item. Accounting figures (moved by bills and invoices) and physical ones (`actual_`, moved by receives and shipments) are kept apart.
 */
export const stockDefinition: ZohoEntityDefinition = {
  ...productDefinition,
  search: undefined,
  entityType: 'stock',
  aliases: ['stocks', 'stock_levels'],
  table: 'mirror.stock',
  derivation: {
    from: productDefinition.entityType,
    parentColumn: 'product_id',
    expand: placesOf,
    // Corrections in the item's own form move stock without a document; the item's webhook tells the total alone.
    total: { inDocument: 'stock_on_hand', column: 'on_hand' },
  },
  listRowsAreComplete: true,
  isVersioned: false,
  incremental: 'full',
  columns: [
    text('product_id'),
    text('location_id', { from: ['location_id', 'warehouse_id'] }),
    text('location_name', { from: ['location_name', 'warehouse_name'] }),
    figure('on_hand', 'stock_on_hand'),
    figure('available', 'available_stock'),
    figure('committed', 'committed_stock'),
    figure('available_for_sale', 'available_for_sale_stock'),
    figure('actual_available', 'actual_available_stock'),
    figure('actual_committed', 'actual_committed_stock'),
    figure('actual_available_for_sale', 'actual_available_for_sale_stock'),
  ],
  statistics: {
    groupBy: { location: 'location_name' },
    counts: { in_stock: 'available > 0', out_of_stock: 'available <= 0', negative: 'on_hand < 0', committed: 'committed > 0' },
    sums: { on_hand: 'on_hand', available: 'available', committed: 'committed' },
    ofMirror: {
      products: 'select count(distinct product_id) from mirror.stock where organization_id = $1 and source_deleted_at is null',
    },
  },
  rules: [
    { field: 'product_id', rule: 'required', severity: 'error' },
    { field: 'location_id', rule: 'required', severity: 'error' },
    { field: 'on_hand', rule: 'not_negative', severity: 'warning' },
    { field: 'product_id', rule: 'reference', to: 'product', severity: 'warning' },
    { field: 'location_id', rule: 'reference', to: 'branch', severity: 'warning' },
  ],
  idOf: (document) => {
    const [product, place] = [idText(document.product_id), placeOf(document)];
    return product === null || place === null ? null : `${product}/${place}`;
  },
  modifiedAtOf: () => null,
  isDetail: () => true,
  zoho: { ...productDefinition.zoho, webhookKeys: [] },
};
