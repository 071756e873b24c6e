import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { loadConfig } from '@tds/platform/config';
import { type Database, openDatabase } from '@tds/platform/database';
import { zohoDefinitions } from '@tds/zoho-integration/entities';
import type { SourceConnector } from '../source/source-connector';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { StockMovements } from './stock-movements';

const ORGANIZATION = '748369814';

let test: TestDatabase;
let database: Database;
let movements: StockMovements;
let stock: RegisteredEntity;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
  movements = new StockMovements(database, loadConfig({ SCHEDULE_TIMEZONE: 'Asia/Baghdad' }));
  const registry = new SourceRegistry();
  registry.register({ source: 'zoho', organizationId: ORGANIZATION, definitions: zohoDefinitions } as unknown as SourceConnector);
  stock = registry.entity('stock');
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});
beforeEach(async () => {
  await test.pool.query(
    'delete from tds_change_feed; delete from tds_sync_cursors; delete from mirror.invoice_lines; delete from mirror.sales_order_lines',
  );
  await movements.end(stock, await movements.begin(stock), true);
});

/** A document with lines of these items, and the feed event of its change. */
async function change(
  table: string,
  entityType: string,
  id: string,
  items: readonly string[],
  client: { query(sql: string, params: unknown[]): Promise<unknown> } = test.pool,
): Promise<void> {
  await client.query(
    `insert into mirror.${table} (organization_id, parent_id, position, item_id) select $1, $2, n, item from unnest($3::text[]) with ordinality t(item, n)
     on conflict do nothing`,
    [ORGANIZATION, id, items],
  );
  await client.query(
    `insert into tds_change_feed (organization_id, event_type, entity_type, source_entity_id) values ($1, 'tds.entity.update', $2, $3)`,
    [ORGANIZATION, entityType, id],
  );
}

/** What a run would fetch; it ends well. */
async function read(): Promise<readonly string[]> {
  const from = await movements.begin(stock);
  const ids = await movements.movedIds(stock, from);
  await movements.end(stock, from, false);
  return ids;
}

describe('movements', () => {
  it('are the items on lines of documents that changed, each once, and once only', async () => {
    await change('sales_order_lines', 'sales_order', 'so-1', ['7', '8', '8']);
    await change('invoice_lines', 'invoice', 'in-1', ['8', '9']);
    expect(await read()).toEqual(['7', '8', '9']);
    expect(await read()).toEqual([]);
  });

  it('are also items that were written and tell another total than their places add up to', async () => {
    await test.pool.query(
      `insert into mirror.products (organization_id, zoho_id, name, stock_on_hand, raw, content_hash, synced_at, sync_origin, first_seen_at)
       select $1, id, id, total, '{}', 'hash', now(), 'webhook', now() from (values ('p-1', 5), ('p-2', 7), ('p-3', 3), ('p-4', null)) t(id, total)`,
      [ORGANIZATION],
    );
    await test.pool.query(
      `insert into mirror.stock (organization_id, zoho_id, product_id, location_id, on_hand, raw, content_hash, synced_at, sync_origin, first_seen_at)
       select $1, id || place, id, place, n, '{}', 'hash', now(), 'bulk', now() from (values ('p-1', 'a', 2), ('p-1', 'b', 3), ('p-2', 'a', 4)) t(id, place, n)`,
      [ORGANIZATION],
    );
    await test.pool.query(
      `insert into mirror.products (organization_id, zoho_id, name, stock_on_hand, raw, content_hash, synced_at, sync_origin, first_seen_at)
       select $1, 'long-ago', 'x', 9, '{}', 'hash', now() - interval '1 hour', 'webhook', now()`,
      [ORGANIZATION],
    );
    expect(await read()).toEqual(['p-2', 'p-3']);
    await test.pool.query('delete from mirror.products; delete from mirror.stock');
  });

  it('come of no other types, and of no other organisation', async () => {
    await change('sales_order_lines', 'customer', 'so-2', ['7']);
    await test.pool.query(
      `insert into tds_change_feed (organization_id, event_type, entity_type, source_entity_id) values ('another', 'tds.entity.update', 'sales_order', 'so-2')`,
    );
    expect(await read()).toEqual([]);
  });

  it('are not lost when their transaction commits after a later one was read', async () => {
    const slow = await test.pool.connect();
    await slow.query('begin');
    await change('sales_order_lines', 'sales_order', 'so-slow', ['1'], slow);
    await change('sales_order_lines', 'sales_order', 'so-fast', ['2']);
    expect(await read()).toEqual(['2']);
    await slow.query('commit');
    slow.release();
    expect(await read()).toEqual(['1']);
    expect(await read()).toEqual([]);
  });

  it('stay unread until a run has ended well', async () => {
    await change('sales_order_lines', 'sales_order', 'so-3', ['7']);
    const first = await movements.begin(stock);
    expect(await movements.movedIds(stock, first)).toEqual(['7']);
    expect(await read()).toEqual(['7']);
  });
});

describe('the pass over everything', () => {
  it('is due before the first one, and once on every day of the time zone', async () => {
    expect((await movements.begin(stock)).isFullPassDue).toBe(false);
    await test.pool.query(`update tds_sync_cursors set full_synced_at = date_trunc('day', now(), 'Asia/Baghdad')`);
    expect((await movements.begin(stock)).isFullPassDue).toBe(false);
    await test.pool.query(`update tds_sync_cursors set full_synced_at = date_trunc('day', now(), 'Asia/Baghdad') - interval '1 second'`);
    expect((await movements.begin(stock)).isFullPassDue).toBe(true);
    await test.pool.query('delete from tds_sync_cursors');
    expect(await movements.begin(stock)).toMatchObject({ from: null, isFullPassDue: true });
  });
});
