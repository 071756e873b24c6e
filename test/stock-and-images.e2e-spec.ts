import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@libs/testing';
import { AppConfig } from '@tds/platform/config';
import { disagreements } from './support/agreement';
import { ADMIN_KEY, type TdsTestApp, startTdsTestApp } from './support/tds-app';

const IMAGES_PER_RUN = 10_000;

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({ TDS_IMAGES_PER_RUN: String(IMAGES_PER_RUN) });
  await tds.fullSync();
});
afterAll(() => tds.close());
afterEach(() => tds.sandbox.faults.clear());

interface Run {
  readonly type: string;
  readonly entity_type: string;
  readonly status: string;
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly failed: number;
  readonly api_calls: number;
  readonly error_summary: string | null;
}

async function start(path: string, body?: object): Promise<Run> {
  const { status, body: answer } = await tds.post<{ runs: Run[]; code?: string }>(`${path}?wait=true`, body);
  expect(answer.runs?.map((run) => run.error_summary)).toEqual(answer.runs?.map(() => null));
  expect([status, answer.code]).toEqual([200, undefined]);
  return answer.runs.at(-1)!;
}

const items = () => [...tds.sandbox.store.each('item')];
const tracked = () => items().filter((item) => item.stock.length > 0);
const pool = () => tds.database.pool;
const onHand = async (productId: string): Promise<string[]> =>
  (
    await pool().query<{ on_hand: string }>('select on_hand from mirror.stock where product_id = $1 order by zoho_id', [productId])
  ).rows.map((row) => String(Number(row.on_hand)));

/** Not at once: transactions of other databases of the server may hold it back. */
const movedSinceLastRun = async (): Promise<number> =>
  (await tds.get<{ moved_since_last_run: number }>('/api/bff/tds/sync/stock/stats')).body.moved_since_last_run;

/** Stock moves in Zoho with documents; the item's own version stays. */
function moveStock(id: string, onHandEverywhere: number): void {
  const item = tds.sandbox.store.get('item', id)!;
  const stock = item.stock.map((row) => ({ ...row, stock_on_hand: onHandEverywhere }));
  tds.sandbox.store.edit('item', id, { stock }, { silent: true, keepModifiedTime: true });
}

describe('stock', () => {
  it('is read of all products by the first run of a day, a hundred a call', async () => {
    const [moved] = tracked();
    moveStock(moved!.id, 77);
    const run = await start('/api/bff/tds/sync/stock');
    expect(run).toMatchObject({ type: 'stock', entity_type: 'stock', status: 'completed', processed: items().length, failed: 0 });
    expect(run.updated).toBe(moved!.stock.length);
    expect(run.api_calls).toBe(Math.ceil(items().length / 100));
    expect(await onHand(moved!.id)).toEqual(moved!.stock.map(() => '77'));
    expect(await disagreements(tds.sandbox, pool())).toEqual([]);
  });

  it('costs no call when no document changed', async () => {
    expect(await start('/api/bff/tds/sync/stock')).toMatchObject({ status: 'completed', processed: 0, api_calls: 0 });
  });

  it('is read of the items on documents that changed, and of no others', async () => {
    const [order] = [...tds.sandbox.store.each('salesorder')];
    const onOrder = [...new Set(order!.lines.map((line) => line.item_id))];
    const other = tracked().find((item) => !onOrder.includes(item.id))!;
    for (const id of [...onOrder, other.id]) moveStock(id, 5);
    tds.sandbox.edit('salesorder', order!.id, { notes: 'packed' } as never);
    await start('/api/bff/tds/sync/sales_order', { mode: 'incremental' });
    await until(async () => (await movedSinceLastRun()) === onOrder.length, 20_000);
    expect(await start('/api/bff/tds/sync/stock')).toMatchObject({ status: 'completed', processed: onOrder.length, api_calls: 1 });
    expect(new Set(await onHand(onOrder[0]!))).toEqual(new Set(['5']));
    expect(new Set(await onHand(other.id))).not.toEqual(new Set(['5']));
    expect(await start('/api/bff/tds/sync/stock')).toMatchObject({ processed: 0 });
  });

  it('is read of named products', async () => {
    const [, item] = tracked();
    moveStock(item!.id, 9);
    expect(await start('/api/bff/tds/sync/stock/specific', { item_ids: [item!.id] })).toMatchObject({
      type: 'specific',
      processed: 1,
      api_calls: 1,
    });
    expect(new Set(await onHand(item!.id))).toEqual(new Set(['9']));
  });

  it('keeps the totals in the product along with it', async () => {
    const [, , item] = tracked();
    moveStock(item!.id, 3);
    await start('/api/bff/tds/sync/stock/specific', { item_ids: [item!.id] });
    const { rows } = await pool().query<{ stock_on_hand: string }>('select stock_on_hand from mirror.products where zoho_id = $1', [
      item!.id,
    ]);
    expect(Number(rows[0]!.stock_on_hand)).toBe(3 * item!.stock.length);
  });

  it('of movements whose fetch failed is read by the next run', async () => {
    const [, order] = [...tds.sandbox.store.each('salesorder')];
    const id = order!.lines[0]!.item_id;
    moveStock(id, 11);
    tds.sandbox.edit('salesorder', order!.id, { notes: 'shipped' } as never);
    await start('/api/bff/tds/sync/sales_order', { mode: 'incremental' });
    for (const operation of ['batch', 'detail'] as const)
      tds.sandbox.faults.add({ kind: 'error_in_200', code: 4, match: { operation, entity: 'item' } });
    await until(async () => (await movedSinceLastRun()) > 0, 20_000);
    const { body } = await tds.post<{ runs: Run[] }>('/api/bff/tds/sync/stock?wait=true');
    expect(body.runs[0]).toMatchObject({ status: 'failed' });
    tds.sandbox.faults.clear();
    expect(await start('/api/bff/tds/sync/stock')).toMatchObject({ status: 'completed', failed: 0 });
    expect(new Set(await onHand(id))).toEqual(new Set(['11']));
  });

  it('comes with the products in one bulk sync', async () => {
    const { status, body } = await tds.post<{ runs: Run[] }>('/api/zoho/bulk-sync/items-with-stock?wait=true');
    expect([status, body.runs.map((run) => run.entity_type).toSorted(), new Set(body.runs.map((run) => run.status))]).toEqual([
      200,
      ['product', 'stock'],
      new Set(['completed']),
    ]);
  });

  it('is told at a glance', async () => {
    const { status, body } = await tds.get<Record<string, unknown>>('/api/bff/tds/sync/stock/stats');
    const living = tracked();
    expect([status, body]).toMatchObject([
      200,
      { products: living.length, rows: living.reduce((sum, item) => sum + item.stock.length, 0), negative: 0 },
    ]);
    expect(body['last_full_pass_at']).toEqual(expect.any(String));
  });

  it('mode is for stock, and stock is not for images', async () => {
    for (const [entity, mode] of [
      ['customers', 'stock'],
      ['products', 'image'],
      ['images', 'full'],
      ['stocks', 'image'],
    ]) {
      const { status, body } = await tds.post<{ code: string }>(`/api/bff/tds/sync/${entity}`, { mode });
      expect([entity, status, body.code]).toEqual([entity, 400, 'sync.mode_not_supported']);
    }
  });
});

const withImage = () => items().filter((item) => item.image_document_id !== '');
const image = (productId: string, headers: Record<string, string> = {}) =>
  fetch(`${tds.url}/api/tds/images/${productId}`, { headers: { 'x-api-key': ADMIN_KEY, ...headers } });
const imageRow = async (productId: string): Promise<Record<string, unknown>> =>
  (await pool().query('select * from mirror.images where zoho_id = $1', [productId])).rows[0] as Record<string, unknown>;
const fileOf = (hash: string): string => join(tds.app.get(AppConfig).dataDir, 'images', hash.slice(0, 2), hash.slice(2, 4), hash);

describe('images', () => {
  it('are fetched once each, stored by their content, and served with a tag', async () => {
    const run = await start('/api/zoho/bulk-sync/images');
    const count = withImage().length;
    expect(run).toMatchObject({
      type: 'image',
      entity_type: 'image',
      status: 'completed',
      processed: count,
      created: count,
      api_calls: count,
    });
    const answer = await image(withImage()[0]!.id);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('etag'), bytes.subarray(1, 4).toString()]).toEqual([
      200,
      'image/png',
      `"${hash}"`,
      'PNG',
    ]);
    expect(existsSync(fileOf(hash))).toBe(true);
    expect(await imageRow(withImage()[0]!.id)).toMatchObject({ content_hash_sha256: hash, bytes: bytes.length, sync_origin: 'image' });
  });

  it('are not sent again to who has them', async () => {
    const { id } = withImage()[0]!;
    const tag = (await image(id)).headers.get('etag')!;
    for (const value of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await image(id, { 'if-none-match': value });
      expect([value, answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([value, 304, '', tag]);
    }
    expect((await image(id, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('cost no call while nothing changed', async () => {
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ processed: 0, api_calls: 0 });
  });

  it('are fetched anew when their document is another; the file that was replaced goes', async () => {
    const [, item] = withImage();
    const before = (await imageRow(item!.id))['content_hash_sha256'] as string;
    tds.sandbox.edit('item', item!.id, { image_document_id: `${item!.image_document_id}9` } as never);
    await start('/api/bff/tds/sync/products', { mode: 'incremental' });
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ processed: 1, updated: 1, api_calls: 1 });
    const after = (await imageRow(item!.id))['content_hash_sha256'] as string;
    expect(after).not.toBe(before);
    expect([existsSync(fileOf(after)), existsSync(fileOf(before))]).toEqual([true, false]);
  });

  it('go when their product names none any more, without a call', async () => {
    const [, , item] = withImage();
    tds.sandbox.edit('item', item!.id, { image_document_id: '', image_name: '' } as never);
    await start('/api/bff/tds/sync/products', { mode: 'incremental' });
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ deleted: 1, processed: 0, api_calls: 0 });
    const answer = await image(item!.id);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'sync.image_not_found']);
  });

  it('the disk has lost are a 404, and fetched again', async () => {
    const [, , item] = withImage();
    const hash = (await imageRow(item!.id))['content_hash_sha256'] as string;
    rmSync(fileOf(hash));
    expect((await image(item!.id)).status).toBe(404);
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ processed: 1, unchanged: 1, api_calls: 1 });
    expect((await image(item!.id)).status).toBe(200);
  });

  it('that Zoho names and does not have are asked for once', async () => {
    const [, , , item] = withImage();
    tds.sandbox.edit('item', item!.id, { image_document_id: '', image_name: 'lost.png' } as never);
    await start('/api/bff/tds/sync/products', { mode: 'incremental' });
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ processed: 1, updated: 1, failed: 0 });
    expect(await imageRow(item!.id)).toMatchObject({ image_name: 'lost.png', content_hash_sha256: null, source_deleted_at: null });
    expect((await image(item!.id)).status).toBe(404);
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ processed: 0, api_calls: 0 });
  });

  it('end their run when Zoho gives none at all, and are fetched by the next', async () => {
    const some = withImage().slice(0, 3);
    for (const item of some) tds.sandbox.edit('item', item.id, { image_document_id: `${item.image_document_id}7` } as never);
    await start('/api/bff/tds/sync/products', { mode: 'incremental' });
    tds.sandbox.faults.add({ kind: 'error_in_200', code: 4, match: { operation: 'image' } });
    const { body } = await tds.post<{ runs: Run[] }>('/api/zoho/bulk-sync/images?wait=true');
    expect(body.runs[0]).toMatchObject({ status: 'failed', processed: 3, failed: 3 });
    tds.sandbox.faults.clear();
    expect(await start('/api/zoho/bulk-sync/images')).toMatchObject({ status: 'completed', processed: 3, updated: 3 });
  });

  it('are asked for with a key', async () => {
    expect((await fetch(`${tds.url}/api/tds/images/${withImage()[0]!.id}`)).status).toBe(401);
  });

  it('of unknown products are a 404', async () => {
    expect((await image('0')).status).toBe(404);
  });

  it('are written like all else: with an audit row and a feed event each', async () => {
    const { rows } = await pool().query<{ table: string; n: number }>(
      `select 'audit' as table, count(*)::int as n from tds_audit_trail where entity_type = 'image' and action = 'create'
       union all select 'feed', count(*)::int from tds_change_feed where entity_type = 'image' and event_type = 'tds.entity.create' order by 1`,
    );
    expect(rows.map(({ n }) => n)).toEqual([rows[0]!.n, rows[0]!.n]);
    expect(rows[0]!.n).toBeGreaterThan(0);
  });
});

describe('the entity summary', () => {
  it('tells every type', async () => {
    const { status, body } = await tds.get<Record<string, unknown>[]>('/api/bff/tds/entities');
    expect(status).toBe(200);
    const products = body.find((entity) => entity['entity_type'] === 'product');
    expect(products).toEqual({
      entity_type: 'product',
      last_sync: expect.any(String) as string,
      total_synced: items().length,
      pending: 0,
      failed_last_24h: 0,
      success_rate: 100,
    });
    expect(body.map((entity) => entity['entity_type'])).toEqual(expect.arrayContaining(['stock', 'image', 'customer', 'sales_order']));
  });
});

describe('the names of the bulk syncs', () => {
  it.each([
    ['products', 'product'],
    ['customers', 'customer'],
    ['pricelists', 'price_list'],
    ['vendors', 'vendor'],
    ['orders', 'sales_order'],
    ['invoices', 'invoice'],
    ['payments', 'payment'],
    ['credit-notes', 'credit_note'],
    ['returns', 'sales_return'],
    ['bills', 'bill'],
    ['stock-adjustments', 'stock_adjustment'],
    ['users', 'user'],
    ['branches', 'branch'],
  ])('%s is %s', async (name, entityType) => {
    const { status, body } = await tds.post<{ runs: Run[] }>(`/api/zoho/bulk-sync/${name}?wait=true`);
    expect([status, body.runs?.map((run) => run.entity_type)]).toEqual([200, [entityType]]);
  });
});

describe('an image run with a budget', () => {
  it('spends it and no more, and the next goes on', async () => {
    const thrifty = await startTdsTestApp({ TDS_IMAGES_PER_RUN: '6' });
    try {
      await thrifty.fullSync();
      const total = [...thrifty.sandbox.store.each('item')].filter((item) => item.image_document_id !== '').length;
      const spent: number[] = [];
      for (let left = total; left >= 0; left -= 6) {
        const { body } = await thrifty.post<{ runs: Run[] }>('/api/zoho/bulk-sync/images?wait=true');
        spent.push(body.runs[0]!.api_calls);
      }
      expect(spent.slice(0, 2)).toEqual([6, 6]);
      expect(spent.reduce((sum, calls) => sum + calls, 0)).toBe(total);
    } finally {
      await thrifty.close();
    }
  });
});
