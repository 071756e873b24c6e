import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
});
afterAll(() => tds.close());

interface Figures {
  readonly entity_type: string;
  readonly total: number;
  readonly counts: Record<string, number | null>;
  readonly sums: Record<string, string | null>;
  readonly groups: Record<string, Record<string, number> | null>;
  readonly more: Record<string, string | null>;
  readonly api_calls: number;
}

const get = async <T>(path: string): Promise<T> => {
  const { status, body } = await tds.get<T>(`/api/tds/statistics/${path}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
};
const items = () => [...tds.sandbox.store.each('item')];
const pool = () => tds.database.pool;

describe('figures', () => {
  it('are counted on both sides by one formula', async () => {
    const local = await get<Figures>('local/products');
    const zoho = await get<Figures>('zoho/products');
    const inStock = items().filter(
      (item) => item.stock.reduce((sum, place) => sum + place.stock_on_hand - place.committed_stock, 0) > 0,
    ).length;
    expect(local).toMatchObject({
      total: 22,
      api_calls: 0,
      counts: { active: 20, in_stock: inStock },
      groups: { status: { active: 20, inactive: 2 } },
    });
    // Of the listing the full sync read.
    expect(zoho).toMatchObject({ total: 22, api_calls: 0, counts: { active: 20, in_stock: inStock } });
    expect(Number(local.sums.stock_value)).toBeGreaterThan(0);
    expect(zoho.sums).toEqual(local.sums);
    expect(Object.values(local.groups.brand!).reduce((sum, n) => sum + n, 0)).toBe(22);
    expect([zoho.groups.brand, zoho.counts.low_stock]).toEqual([null, null]);
    expect(await get<Figures>('zoho/products?max_age_seconds=0')).toMatchObject({ total: 22, api_calls: 1, sums: zoho.sums });
    expect(await get<Figures>('zoho/products')).toMatchObject({ total: 22, api_calls: 0 });
  });

  it('are there for every type, and equal where both sides tell', async () => {
    const local = await get<Figures[]>('local');
    expect(local).toHaveLength(17);
    const total = Object.fromEntries(local.map((each) => [each.entity_type, each.total]));
    for (const type of ['customer', 'vendor', 'price_list', 'sales_order', 'invoice', 'payment', 'bill', 'user', 'branch']) {
      expect(await get<Figures>(`zoho/${type}`)).toMatchObject({ total: total[type] });
    }
    expect(await get<Figures>('local/stock')).toMatchObject({ groups: { location: expect.anything() }, more: { products: '22' } });
    expect(Number((await get<Figures>('local/price_lists')).more.coverage_percentage)).toBeGreaterThan(0);
    expect((await tds.get<{ code: string }>('/api/tds/statistics/zoho/stock')).body.code).toBe('statistics.not_listed');
    expect((await get<Figures[]>('zoho')).map((each) => each.entity_type)).toEqual(
      expect.arrayContaining(['product', 'image', 'customer']),
    );
  });

  it('are kept every day, with what to do', async () => {
    expect((await tds.post('/api/tds/statistics/snapshots')).status).toBe(204);
    const trends =
      await get<{ entity_type: string; local_count: number; zoho_count: number; match_percentage: number }[]>('trends?days=30');
    expect(trends.find((row) => row.entity_type === 'product')).toMatchObject({
      local_count: 22,
      zoho_count: 22,
      match_percentage: 100,
      drift: 0,
    });
    expect(new Set(trends.map((row) => row.entity_type)).size).toBe(17);
    const advice = await get<{ entity_type: string; recommendation: string }[]>('recommendations');
    expect(advice.find((row) => row.entity_type === 'product')).toMatchObject({ recommendation: 'no_sync_needed', estimated_calls: 0 });
    expect(advice.find((row) => row.entity_type === 'stock')).toMatchObject({ recommendation: 'manual_review', compared_at: null });
    expect((await tds.get('/api/tds/statistics/trends?days=8')).status).toBe(400);
  });
});

describe('webhook coverage', () => {
  it('tells changes that came by webhook from those only a sync found, and of silence with its likely causes', async () => {
    for (const item of items().slice(0, 4)) tds.sandbox.edit('item', item.id, { name: `${item.name} anew` });
    await tds.post('/api/bff/tds/sync/products?wait=true', { mode: 'incremental' });
    const openAlerts = async () =>
      (await pool().query(`select details from tds_alerts where rule = 'webhooks.silent' and resolved_at is null`)).rows;
    const [alert] = await openAlerts();
    expect(alert).toMatchObject({ details: { entity_type: 'product', changes_found: 4, causes: ['rule_off'] } });

    connectWebhooks(tds);
    const [first] = items();
    tds.sandbox.edit('item', first!.id, { name: 'told by a webhook' });
    await tds.quiet();
    const coverage = await get<object[]>('coverage?days=7');
    expect(coverage).toMatchObject([
      { entity_type: 'product', by_webhook: 1, by_sync: 4, coverage_percentage: 20, examples: expect.any(Array) },
    ]);
    await tds.post('/api/bff/tds/sync/products?wait=true', { mode: 'incremental' });
    expect(await openAlerts()).toEqual([]);
  });
});
