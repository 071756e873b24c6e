import { until } from '@libs/testing';
import { SMALL_SIZES } from '@libs/zoho-sandbox';
import { disagreements } from './support/agreement';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({}, { sizes: { ...SMALL_SIZES, products: 450 } });
  connectWebhooks(tds);
});
afterAll(() => tds.close());
afterEach(async () => {
  tds.sandbox.faults.clear();
  await tds.post('/api/tds/resume', {});
});

interface State {
  readonly paused: boolean;
  readonly pauses: { entity_type: string | null; reason: string }[];
  readonly waiting_runs: { id: string; entity_type: string }[];
}
interface Run {
  readonly status: string;
  readonly processed: number;
}
const run = async (id: string): Promise<Run> => (await tds.get<Run>(`/api/bff/tds/runs/${id}`)).body;
const state = async (): Promise<State> => (await tds.get<State>('/api/tds/pause')).body;

describe('a pause of everything', () => {
  it('stops a running full sync before its next page; resumed, it goes on there and ends whole', async () => {
    tds.sandbox.faults.add({ kind: 'latency', ms: 300 });
    const { body: started } = await tds.post<{ run_id: string }>('/api/zoho/bulk-sync/products');
    await until(async () => (await run(started.run_id)).processed >= 200, 20_000);
    await tds.post('/api/tds/pause', { reason: 'the shop imports' });
    await until(async () => (await state()).waiting_runs.some(({ id }) => id === started.run_id));
    tds.sandbox.faults.clear();
    const { processed } = await run(started.run_id);
    // Pages that could have been read several times over meanwhile.
    await tds.get('/api/tds/entities/product?limit=200');
    await tds.get('/api/tds/quota');
    const paused = await run(started.run_id);
    expect(paused.status).toBe('running');
    expect(paused.processed).toBeLessThanOrEqual(processed + 200);
    expect(paused.processed).toBeLessThan(tds.sandbox.store.count('item'));
    await tds.post('/api/tds/resume', {});
    await until(async () => (await run(started.run_id)).status === 'completed', 20_000);
    expect((await run(started.run_id)).processed).toBe(tds.sandbox.store.count('item'));
    await tds.fullSync();
    expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
  });
});

describe('a pause of one type', () => {
  it('by any of its names: syncs of it are refused, webhooks wait, reads and the others go on', async () => {
    await tds.fullSync();
    const { body } = await tds.post<State>('/api/tds/pause', { reason: 'prices are imported', entity_type: 'items' });
    expect(body).toMatchObject({ paused: false, pauses: [{ entity_type: 'product', reason: 'prices are imported' }], waiting_runs: [] });
    expect(await tds.post('/api/zoho/bulk-sync/products')).toMatchObject({ status: 409, body: { code: 'sync.paused' } });
    expect(await tds.post('/api/bff/tds/sync/stock', {})).toMatchObject({ status: 409, body: { code: 'sync.paused' } });
    expect((await tds.post('/api/zoho/bulk-sync/users?wait=true')).body).toMatchObject({ status: 'completed' });
    const [item] = [...tds.sandbox.store.each('item')];
    const contact = [...tds.sandbox.store.each('contact')].find((each) => each.contact_type === 'customer')!;
    tds.sandbox.edit('item', item!.id, { name: 'not yet' });
    tds.sandbox.edit('contact', contact.id, { contact_name: 'at once' });
    await tds.sandbox.settle();
    const name = async (type: string, id: string, field: string) =>
      (await tds.get<Record<string, unknown>>(`/api/tds/entities/${type}/${id}`)).body[field];
    await until(async () => (await name('customer', contact.id, 'contact_name')) === 'at once');
    expect(await name('product', item!.id, 'name')).not.toBe('not yet');
    const pending = async () => (await tds.get<{ counts: { pending: number } }>('/api/tds/queue?entity_type=product')).body.counts.pending;
    await until(async () => (await pending()) === 1);
    await tds.post('/api/tds/resume', { entity_type: 'products' });
    await until(async () => (await name('product', item!.id, 'name')) === 'not yet');
    expect(await state()).toEqual({ paused: false, pauses: [], waiting_runs: [] });
  });

  it('is left out where others are asked for with it, and needs a name that exists', async () => {
    await tds.post('/api/tds/queue/pause', { entity_type: 'sales-orders' });
    expect((await state()).pauses).toMatchObject([{ entity_type: 'sales_order' }]);
    const { body } = await tds.post<{ runs: { entity_type: string }[] }>('/api/zoho/bulk-sync/sync-all?wait=true');
    const types = body.runs.map(({ entity_type }) => entity_type);
    expect(types).toContain('invoice');
    expect(types).not.toContain('sales_order');
    expect(await tds.post('/api/tds/pause', { reason: 'x', entity_type: 'nothing' })).toMatchObject({ status: 404 });
    expect(await tds.post('/api/tds/pause', {})).toMatchObject({ status: 400 });
  });
});
