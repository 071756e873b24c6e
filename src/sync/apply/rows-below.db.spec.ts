import type { JsonObject } from '@libs/lossless-json';
import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { zohoDefinitions } from '@tds/zoho-integration/entities';
import type { SourceConnector } from '../source/source-connector';
import { SourceRegistry } from '../source/source-registry';
import type { ApplyVerdict, EntityChange } from './entity-change';
import { MirrorWriter } from './mirror-writer';

const ORGANIZATION = '748369814';
const at = (second: number): string => `2026-06-09T10:00:${String(second).padStart(2, '0')}+0300`;
const instant = (second: number): Date => new Date(at(second).replace('+0300', '+03:00'));

let testDatabase: TestDatabase;
let database: Database;
let registry: SourceRegistry;
let writer: MirrorWriter;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await openDatabase({ url: testDatabase.url });
  registry = new SourceRegistry();
  registry.register({ source: 'zoho', organizationId: ORGANIZATION, definitions: zohoDefinitions } as unknown as SourceConnector);
  writer = new MirrorWriter(registry);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await testDatabase.drop();
});
beforeEach(() =>
  testDatabase.pool.query('truncate mirror.sales_orders, mirror.sales_order_lines, mirror.products, mirror.stock, tds_audit_trail'),
);

async function apply(entityType: string, ...changes: EntityChange[]): Promise<ApplyVerdict[]> {
  const context = { origin: 'bulk', actor: 'system' } as const;
  const outcomes = await database.transaction((tx) => writer.write(tx, registry.entity(entityType), changes, context));
  return outcomes.map((outcome) => outcome.verdict);
}

describe('the lines of a document', () => {
  const row = (second: number, more: object = {}): EntityChange => {
    const document = { salesorder_id: '5', salesorder_number: 'SO-5', customer_id: '1', date: '2026-06-09', status: 'open', total: 21 };
    return { kind: 'upsert', sourceEntityId: '5', document: { ...document, last_modified_time: at(second), ...more } };
  };
  const order = (second: number, ...lines: JsonObject[]): EntityChange => row(second, { line_items: lines });
  const line = (item: string, quantity: number): JsonObject => ({ line_item_id: `l${item}`, item_id: item, quantity, rate: 10.5 });
  const stored = async (): Promise<unknown[]> => {
    const { rows } = await testDatabase.pool.query<{ item_id: string; quantity: string }>(
      `select item_id, quantity from mirror.sales_order_lines where parent_id = '5' order by position`,
    );
    return rows.map(({ item_id, quantity }) => [item_id, quantity]);
  };

  it('are replaced whole by a newer detail, and left alone by a list row', async () => {
    expect(await apply('sales_order', order(1, line('a', 2), line('b', 1)))).toEqual(['inserted']);
    expect(await apply('sales_order', order(2, line('b', 3)))).toEqual(['updated']);
    expect(await stored()).toEqual([['b', '3']]);
    expect(await apply('sales_order', row(3, { status: 'invoiced' }))).toEqual(['updated']);
    expect(await stored()).toEqual([['b', '3']]);
  });

  it('are part of what is compared: another line in the same version is a conflict, an older document changes none', async () => {
    await apply('sales_order', order(2, line('a', 2)));
    expect(await apply('sales_order', order(2, line('a', 9)))).toEqual(['conflict']);
    expect(await apply('sales_order', order(1, line('a', 9)))).toEqual(['stale']);
    expect(await stored()).toEqual([['a', '2']]);
  });
});

describe('stock inside items', () => {
  const item = (second: number, fetchedAt: number | null, ...places: [string, number][]): EntityChange => ({
    kind: 'upsert',
    sourceEntityId: '7',
    document: {
      item_id: '7',
      name: 'Cable',
      rate: 1,
      status: 'active',
      custom_fields: [],
      last_modified_time: at(second),
      locations: places.map(([location_id, stock]) => ({ location_id, location_stock_on_hand: stock })),
    },
    ...(fetchedAt === null ? {} : { fetchedAt: instant(fetchedAt) }),
  });
  const stored = async (): Promise<Record<string, string>> => {
    const { rows } = await testDatabase.pool.query<{ zoho_id: string; on_hand: string }>(
      'select zoho_id, on_hand from mirror.stock where source_deleted_at is null order by zoho_id',
    );
    return Object.fromEntries(rows.map(({ zoho_id, on_hand }) => [zoho_id, on_hand]));
  };

  it('moves without the version of the item, and is news only when it moved', async () => {
    await apply('product', item(1, 10, ['x', 5], ['y', 0]));
    expect(await stored()).toEqual({ '7/x': '5', '7/y': '0' });
    expect(await apply('product', item(1, 20, ['x', -2.5], ['y', 0]))).toEqual(['unchanged']);
    expect(await stored()).toEqual({ '7/x': '-2.5', '7/y': '0' });
    const { rows } = await testDatabase.pool.query(`select source_entity_id from tds_audit_trail where entity_type = 'stock' order by id`);
    expect(rows).toEqual(['7/x', '7/y', '7/x'].map((source_entity_id) => ({ source_entity_id })));
  });

  it('of an item that was asked for earlier does not overwrite', async () => {
    await apply('product', item(1, 20, ['x', 5]));
    await apply('product', item(1, 10, ['x', 4]));
    expect(await stored()).toEqual({ '7/x': '5' });
  });

  it('comes from fetched documents only: a webhook may have been on its way for long', async () => {
    await apply('product', item(1, 10, ['x', 5]));
    await apply('product', item(2, null, ['x', 99]));
    expect(await stored()).toEqual({ '7/x': '5' });
  });

  it('goes with its place, and with its item', async () => {
    await apply('product', item(1, 10, ['x', 5], ['y', 1]));
    await apply('product', item(1, 20, ['x', 5]));
    expect(await stored()).toEqual({ '7/x': '5' });
    expect(await apply('product', { kind: 'delete', sourceEntityId: '7', deletedAt: instant(30) })).toEqual(['deleted']);
    expect(await stored()).toEqual({});
  });

  it('goes when its item is found gone once more, though it was read after the first deletion was told', async () => {
    await apply('product', item(1, 40, ['x', 5]));
    expect(await apply('product', { kind: 'delete', sourceEntityId: '7', deletedAt: instant(30) })).toEqual(['deleted']);
    expect(await stored()).toEqual({ '7/x': '5' });
    expect(await apply('product', { kind: 'delete', sourceEntityId: '7', deletedAt: instant(50) })).toEqual(['unchanged']);
    expect(await stored()).toEqual({});
  });
});
