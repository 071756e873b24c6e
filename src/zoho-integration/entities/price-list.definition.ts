import { type ChildTable, boolean, integer, json, numeric, text } from '@tds/sync';
import { emptyAsNull } from './document';
import { documentDefinition } from './document-definition';
import { rowsUnder } from './lines';
import { createdColumn } from './trade-columns';

/** What an item costs by the list; by quantity where it has brackets. */
const itemRates: ChildTable = {
  table: 'mirror.price_list_items',
  columns: [
    text('pricebook_item_id'),
    text('item_id'),
    text('name', { from: ['name', 'item_name'] }),
    numeric('pricebook_rate'),
    // "5%"
    text('pricebook_discount'),
    { ...json('price_brackets'), pick: (row) => emptyAsNull(row.price_brackets) },
  ],
  rowsOf: rowsUnder('pricebook_items'),
};

/** Share of active products that any list prices, in percent. */
const COVERAGE = `select round(100.0 * count(*) filter (where exists (
    select from mirror.price_list_items i where i.organization_id = $1 and i.item_id = p.zoho_id)) / nullif(count(*), 0), 2)
  from mirror.products p where p.organization_id = $1 and p.source_deleted_at is null and p.status = 'active'`;

/**
 * Price lists with the rates of their items, which only the detail has. It carries no modification time: one that completes a list row has
 * that row's, one fetched by itself is of the instant we asked.
 */
export const priceListDefinition = documentDefinition({
  entityType: 'price_list',
  aliases: ['price_lists', 'pricelist', 'pricelists', 'pricebook', 'pricebooks'],
  table: 'mirror.price_lists',
  product: 'books',
  listing: 'pricebooks',
  listKeys: ['pricebooks'],
  detailKeys: ['pricebook'],
  webhookKeys: ['pricebook', 'price_list'],
  idField: 'pricebook_id',
  incremental: 'full',
  // Editing one price may not move the list's time (zoho-api.md 5.2).
  movesSilently: { when: 'any_time' },
  searchBy: ['name'],
  columns: [
    text('name', { from: ['name', 'pricebook_name'] }),
    text('description'),
    text('status'),
    text('pricebook_type'),
    text('pricing_scheme'),
    text('sales_or_purchase_type'),
    boolean('is_increase'),
    numeric('percentage'),
    text('rounding_type'),
    integer('decimal_place'),
    boolean('is_default'),
    text('currency_id'),
    text('currency_code'),
    createdColumn(),
  ],
  children: { hashColumn: 'items_hash', table: itemRates },
  detailHas: ['name', 'status'],
  statistics: {
    groupBy: { status: 'status', type: 'pricebook_type', currency: 'currency_code' },
    counts: { active: "status = 'active'" },
    sums: {},
    ofMirror: {
      rates: 'select count(*) from mirror.price_list_items where organization_id = $1',
      priced_products: 'select count(distinct item_id) from mirror.price_list_items where organization_id = $1',
      coverage_percentage: COVERAGE,
    },
  },
  rules: [
    { field: 'name', rule: 'required', severity: 'error' },
    { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
    { field: 'name', rule: 'unique', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.price_list_items', severity: 'warning' },
  ],
});
