import { ManualClock, type TestDatabase, createTestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import type { ValidationRule } from '../rules/validation-rule';
import type { ValidatedType } from '../subjects/validated-type';
import { ValidationSubjects } from '../subjects/validation-subjects';
import { Sweeper } from './sweeper';

const ORGANIZATION = '748369814';
let testDatabase: TestDatabase;
let database: Database;
let sweeper: Sweeper;
let readWholeAt: Date | null;

const text = (name: string, inList = true) => ({ name, isText: true, inList });
const figure = (name: string) => ({ name, isText: false, inList: true });
const typeOf = (
  entityType: string,
  table: string,
  columns: ValidatedType['columns'],
  rules: readonly ValidationRule[],
  more = {},
): ValidatedType => ({
  source: 'zoho',
  organizationId: ORGANIZATION,
  entityType,
  table,
  columns,
  rules,
  growsStale: true,
  ...more,
});
const product = typeOf(
  'product',
  'mirror.products',
  [text('name'), text('sku'), text('category_id', false), figure('rate'), figure('tax_percentage'), figure('stock_on_hand')],
  [
    { field: 'name', rule: 'required', severity: 'error' },
    { field: 'category_id', rule: 'required', severity: 'info' },
    { field: 'rate', rule: 'not_negative', severity: 'error' },
    { field: 'tax_percentage', rule: 'range', min: 0, max: 100, severity: 'warning' },
    { field: 'sku', rule: 'unique', severity: 'error' },
    {
      field: 'stock_on_hand',
      rule: 'sum',
      of: { table: 'mirror.stock', key: 'product_id', column: 'on_hand', areRecords: true },
      compare: 'equal',
      severity: 'warning',
    },
  ],
);
const stock = typeOf('stock', 'mirror.stock', [figure('on_hand')], [{ field: 'on_hand', rule: 'not_negative', severity: 'warning' }], {
  parent: { entityType: 'product', column: 'product_id' },
});
const customer = typeOf(
  'customer',
  'mirror.customers',
  [text('email')],
  [{ field: 'email', rule: 'format', format: 'email', severity: 'warning' }],
);
const order = typeOf(
  'sales_order',
  'mirror.sales_orders',
  [text('customer_id'), figure('sub_total')],
  [
    { field: 'customer_id', rule: 'reference', to: 'customer', severity: 'warning' },
    { field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.sales_order_lines', severity: 'warning' },
    {
      field: 'sub_total',
      rule: 'sum',
      of: { table: 'mirror.sales_order_lines', key: 'parent_id', column: 'item_total' },
      compare: 'equal',
      unless: 'is_inclusive_tax',
      severity: 'warning',
    },
  ],
);
const types = [product, stock, customer, order];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await openDatabase({ url: testDatabase.url });
  const subjects = new ValidationSubjects();
  const mirror = {
    types: () => types,
    typesNamed: (name: string) => types.filter(({ entityType }) => entityType === name),
    lastReadWhole: () => Promise.resolve(readWholeAt),
  };
  subjects.provide(mirror);
  sweeper = new Sweeper(database, subjects, new ManualClock(new Date()));
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await testDatabase.drop();
});
beforeEach(async () => {
  readWholeAt = new Date();
  await testDatabase.pool.query(
    'truncate mirror.products, mirror.stock, mirror.customers, mirror.sales_orders, mirror.sales_order_lines, tds_validation_findings',
  );
});

/** Mirror rows; every one a whole detail. */
async function put(table: string, ...rows: Readonly<Record<string, unknown>>[]): Promise<void> {
  for (const row of rows) {
    const isRow = !table.endsWith('_lines');
    const whole = isRow
      ? {
          raw: '{}',
          content_hash: '',
          sync_origin: 'bulk',
          detail_modified_at: '2026-06-09T10:00:00Z',
          source_modified_at: '2026-06-09T10:00:00Z',
          ...row,
        }
      : row;
    const values = { organization_id: ORGANIZATION, ...whole };
    const names = Object.keys(values);
    await testDatabase.pool.query(
      `insert into mirror.${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(values),
    );
  }
}

async function sweep(type: ValidatedType): Promise<{ opened: number; fixed: number }> {
  const { rows } = await testDatabase.pool.query<{ now: Date }>('select clock_timestamp() as now');
  return sweeper.sweep(type, { ...(await sweeper.wholeLook(type)), startedAt: rows[0]!.now }, () => Promise.resolve());
}

async function findings(status = 'open'): Promise<string[]> {
  const { rows } = await testDatabase.pool.query<{ told: string }>(
    `select concat_ws(' ', entity_type, entity_id, rule, field, current_value) as told from tds_validation_findings where status = $1 order by 1`,
    [status],
  );
  return rows.map(({ told }) => told);
}

it('finds what a row tells by itself, and of a list row says nothing about what only a detail has', async () => {
  await put(
    'products',
    { zoho_id: '1', name: ' ', sku: 'A', rate: -1.5, tax_percentage: 5, category_id: '7' },
    { zoho_id: '2', name: 'Cable', sku: 'B', rate: 1, tax_percentage: 101, category_id: null },
    { zoho_id: '3', name: 'Lamp', sku: 'C', rate: 0, category_id: null, detail_modified_at: null },
    { zoho_id: '4', name: null, sku: 'D', rate: -1, source_deleted_at: '2026-06-09T10:00:00Z' },
  );
  await put(
    'customers',
    { zoho_id: '8', email: 'not an address' },
    { zoho_id: '9', email: 'shop@example.com' },
    { zoho_id: '10', email: null },
  );
  await sweep(product);
  await sweep(customer);
  expect(await findings()).toEqual([
    'customer 8 format email "not an address"',
    'product 1 not_negative rate "-1.5"',
    'product 1 required name " "',
    'product 2 range tax_percentage "101"',
    'product 2 required category_id',
  ]);
});

it('finds what only records together tell: shared values, references that lead nowhere, sums', async () => {
  await put(
    'products',
    { zoho_id: '1', name: 'a', sku: 'X-1', category_id: '7', stock_on_hand: 5 },
    { zoho_id: '2', name: 'b', sku: 'x-1', category_id: '7' },
    { zoho_id: '3', name: 'c', sku: 'Y', category_id: '7', stock_on_hand: 4 },
  );
  await put('stock', { zoho_id: '1/1', product_id: '1', on_hand: 3 }, { zoho_id: '1/2', product_id: '1', on_hand: 2 });
  await put('stock', { zoho_id: '3/1', product_id: '3', on_hand: 3 });
  await put('customers', { zoho_id: '8' });
  await put(
    'sales_orders',
    { zoho_id: '50', customer_id: '8', sub_total: 10 },
    { zoho_id: '51', customer_id: '404', sub_total: 10 },
    { zoho_id: '52', customer_id: null, sub_total: 10, is_inclusive_tax: true },
  );
  await put(
    'sales_order_lines',
    { parent_id: '50', position: 0, item_id: '1', item_total: 10 },
    { parent_id: '51', position: 0, item_id: '77', item_total: 4 },
    { parent_id: '51', position: 1, item_id: '78', item_total: 4 },
    { parent_id: '52', position: 0, item_id: '1', item_total: 9 },
  );
  await sweep(product);
  await sweep(order);
  expect(await findings()).toEqual([
    'product 1 unique sku "X-1"',
    'product 2 unique sku "x-1"',
    'product 3 sum stock_on_hand {"sum": "3", "value": "4"}',
    'sales_order 51 reference customer_id "404"',
    'sales_order 51 reference sales_order_lines.item_id ["77", "78"]',
    'sales_order 51 sum sub_total {"sum": "8", "value": "10"}',
  ]);
});

it('takes no reference for broken while nothing of the other type is mirrored', async () => {
  await put('sales_orders', { zoho_id: '50', customer_id: '8', sub_total: 10 });
  await sweep(order);
  expect(await findings()).toEqual([]);
});

it('finds rows nobody confirmed for a week, unless the whole listing was read since', async () => {
  await put('customers', { zoho_id: '8', synced_at: new Date(Date.now() - 8 * 86_400_000) }, { zoho_id: '9' });
  await sweep(customer);
  expect(await findings()).toEqual([]);
  readWholeAt = null;
  await sweep(customer);
  expect(await findings()).toEqual([expect.stringMatching(/^customer 8 stale synced_at/)]);
});

describe('the life of a finding', () => {
  const set = (assignments: string, id: string): Promise<unknown> =>
    testDatabase.pool.query(`update mirror.products set ${assignments} where zoho_id = $1`, [id]);
  const row = async () =>
    (
      await testDatabase.pool.query<{ id: string; status: string; reopened_count: number; is_new: boolean }>(
        `select id, status, reopened_count, opened_at = first_seen_at as is_new from tds_validation_findings where entity_id = '1' and rule = 'not_negative'`,
      )
    ).rows[0]!;

  beforeEach(() => put('products', { zoho_id: '1', name: 'a', sku: 'A', rate: -1, category_id: '7' }));

  it('opens, is fixed, and opens again as the same one', async () => {
    expect(await sweep(product)).toEqual({ opened: 1, fixed: 0 });
    const first = await row();
    expect(await sweep(product)).toEqual({ opened: 0, fixed: 0 });
    await set('rate = 1', '1');
    expect(await sweep(product)).toEqual({ opened: 0, fixed: 1 });
    expect((await row()).status).toBe('fixed');
    await set('rate = -2', '1');
    expect(await sweep(product)).toEqual({ opened: 1, fixed: 0 });
    expect(await row()).toEqual({ ...first, reopened_count: 1, is_new: false });
  });

  it('stays ignored as long as it is broken', async () => {
    await sweep(product);
    await testDatabase.pool.query(
      `update tds_validation_findings set status = 'ignored', ignored_at = now(), ignored_by = 'me', ignore_reason = 'so'`,
    );
    await sweep(product);
    expect((await row()).status).toBe('ignored');
    await set('rate = 1', '1');
    await sweep(product);
    expect((await row()).status).toBe('fixed');
  });

  it('ends for named records by looking at them alone', async () => {
    await put('products', { zoho_id: '2', name: 'b', sku: 'B', rate: -1, category_id: '7' });
    await sweep(product);
    await set('rate = 1', '1');
    await set('rate = 1', '2');
    await sweeper.recheck(product, ['1']);
    expect(await findings()).toEqual(['product 2 not_negative rate "-1"']);
    expect(await findings('fixed')).toHaveLength(1);
  });

  it('ends for a rule that was looked for only', async () => {
    await put('products', { zoho_id: '2', name: 'b', sku: 'a', rate: 1, category_id: '7' });
    await sweep(product);
    await set(`rate = 1, sku = 'Z'`, '1');
    const { rows } = await testDatabase.pool.query<{ now: Date }>('select clock_timestamp() as now');
    const rules = product.rules.filter(({ rule }) => rule === 'unique');
    await sweeper.sweep(product, { rules, isWhole: false, checksAge: false, startedAt: rows[0]!.now }, () => Promise.resolve());
    expect(await findings()).toEqual(['product 1 not_negative rate "-1"']);
  });
});
