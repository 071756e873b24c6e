import { zohoDate, zohoTime } from '../core/zoho-time';
import { World } from '../world';
import { CustomFieldDefinition, renderCustomFields } from './custom-fields';
import { Product, ZohoDocument } from './entity';
import type { ItemRecord, StockRow } from './item';
import { merged } from './merged';

const CUSTOM_FIELDS: readonly CustomFieldDefinition[] = [
  { apiName: 'cf_arabic_name', label: 'Arabic name', dataType: 'string', reference: 701 },
  { apiName: 'cf_wholesale_price', label: 'Wholesale price', dataType: 'amount', reference: 702 },
  { apiName: 'cf_warranty', label: 'Warranty', dataType: 'dropdown', reference: 703 },
  { apiName: 'cf_fragile', label: 'Fragile', dataType: 'check_box', reference: 704 },
];

/** A row of `GET /items`. Books shows no stock there; custom fields, brand, brackets and locations are in no list. */
export function itemListRow(world: World, item: ItemRecord, product: Product): ZohoDocument {
  const row = { item_id: item.id, ...common(world, item), item_name: item.name, has_attachment: item.image_name !== '' };
  if (product === 'books') return row;
  return merged(
    row,
    group(world, item),
    {
      is_combo_product: false,
      upc: item.upc,
      ean: item.ean,
      isbn: '',
      part_number: item.part_number,
      // A string in this list, a number elsewhere: Zoho's own inconsistency.
      reorder_level: item.reorder_level === '' ? '' : String(item.reorder_level),
    },
    stockTotals(item),
  );
}

/** `GET /items/{id}`, a row of `itemdetails`, and the body of an item webhook. */
export function itemDetail(world: World, item: ItemRecord): ZohoDocument {
  return merged(
    group(world, item),
    {
      item_id: item.id,
    },
    common(world, item),
    CONSTANT_DETAIL,
    {
      brand: item.brand,
      manufacturer: item.manufacturer,
      category_id: item.category_name === '' ? '' : world.ids.reference(800 + item.category_name.length),
      category_name: item.category_name,
      unit_id: world.ids.reference(900 + item.unit.length),
      upc: item.upc,
      ean: item.ean,
      isbn: '',
      part_number: item.part_number,
      reorder_level: item.reorder_level,
      vendor_id: '',
      inventory_account_id: item.item_type === 'inventory' ? world.ids.reference(34_001) : '',
      inventory_account_name: item.item_type === 'inventory' ? 'Inventory Asset' : '',
      pricebook_rate: item.rate,
      pricing_scheme: item.price_brackets.length > 0 ? 'volume' : 'unit',
      price_brackets: item.price_brackets,
      default_price_brackets: [{ start_quantity: 1, end_quantity: 1, pricebook_rate: item.rate }],
      sales_rate: item.rate,
      sales_margin: '',
      created_at: zohoDate(item.created),
    },
    renderCustomFields(world, CUSTOM_FIELDS, item.custom_fields),
    stockTotals(item),
    {
      locations: item.stock.map((row, place) => locationRow(row, place === 0)),
    },
  );
}

function common(world: World, item: ItemRecord): ZohoDocument {
  const isPurchased = item.item_type !== 'sales';
  return {
    name: item.name,
    unit: item.unit,
    status: item.status,
    source: 'api',
    is_linked_with_zohocrm: false,
    zcrm_product_id: '',
    description: item.description,
    rate: item.rate,
    tax_id: '',
    tax_name: '',
    tax_percentage: 0,
    purchase_account_id: isPurchased ? world.ids.reference(34_003) : '',
    purchase_account_name: isPurchased ? 'Cost of Goods Sold' : '',
    account_id: world.ids.reference(388),
    account_name: 'Sales',
    purchase_description: '',
    purchase_rate: item.purchase_rate,
    can_be_sold: true,
    can_be_purchased: isPurchased,
    track_inventory: item.item_type === 'inventory',
    item_type: item.item_type,
    product_type: item.product_type,
    sku: item.sku,
    image_name: item.image_name,
    image_type: item.image_name.slice(item.image_name.lastIndexOf('.') + 1),
    image_document_id: item.image_document_id,
    created_time: zohoTime(item.created),
    last_modified_time: zohoTime(item.modified),
    product_subtype: '',
    purpose_of_use: '',
    vendor_name: item.vendor_name,
    tags: [],
  };
}

function group(world: World, item: ItemRecord): ZohoDocument {
  return { group_id: item.group_name === '' ? '' : world.ids.reference(500_000 + item.slot), group_name: item.group_name };
}

/** Whole-organisation figures; items that aren't tracked have none. */
function stockTotals(item: ItemRecord): ZohoDocument {
  if (item.item_type !== 'inventory') return {};
  const total = (field: 'stock_on_hand' | 'committed_stock' | 'actual_available_stock' | 'actual_committed_stock') =>
    item.stock.reduce((sum, row) => sum + row[field], 0);
  const onHand = total('stock_on_hand');
  const committed = total('committed_stock');
  const physical = total('actual_available_stock');
  const physicalCommitted = total('actual_committed_stock');
  return {
    stock_on_hand: onHand,
    asset_value: '',
    available_stock: onHand,
    actual_available_stock: physical,
    committed_stock: committed,
    actual_committed_stock: physicalCommitted,
    available_for_sale_stock: onHand - committed,
    actual_available_for_sale_stock: physical - physicalCommitted,
  };
}

function locationRow(row: StockRow, isPrimary: boolean): ZohoDocument {
  return {
    location_id: row.location_id,
    location_name: row.location_name,
    status: 'active',
    is_primary: isPrimary,
    location_stock_on_hand: row.stock_on_hand,
    initial_stock: 0,
    initial_stock_rate: 0,
    location_available_stock: row.stock_on_hand,
    location_actual_available_stock: row.actual_available_stock,
    location_committed_stock: row.committed_stock,
    location_actual_committed_stock: row.actual_committed_stock,
    location_available_for_sale_stock: row.stock_on_hand - row.committed_stock,
    location_actual_available_for_sale_stock: row.actual_available_stock - row.actual_committed_stock,
    sales_channels: [],
  };
}

/** What every item of an organisation without taxes, variants and locks shows alike. */
const CONSTANT_DETAIL = {
  item_code: {},
  crm_owner_id: '',
  tax_type: '',
  tax_status: '',
  tax_start_date: '',
  tax_end_date: '',
  tax_groups_details: '',
  tax_country_code: '',
  tax_information: '',
  is_tax_expired: '',
  purchase_tax_information: '',
  is_default_tax_applied: false,
  associated_template_id: '',
  documents: [],
  offline_created_date_with_time: '',
  minimum_order_quantity: '',
  maximum_order_quantity: '',
  lock_details: { can_lock: false },
  locked_actions: [],
  lock_detail: { can_lock: true, custom_locks: [], system_locks: [] },
  locked_fields: {},
  is_fulfillable: false,
  attribute_name1: '',
  attribute_name2: '',
  attribute_name3: '',
  attribute_option_name1: '',
  attribute_option_name2: '',
  attribute_option_name3: '',
  sales_channels: [],
  is_modifier_item: false,
  integration_references: [],
  has_variant: false,
  default_hosted_page_url: '',
} as const;
