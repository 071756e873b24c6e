import { until } from '@libs/testing';
import { disagreements } from './support/agreement';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
});
afterAll(() => tds.close());
afterEach(() => tds.sandbox.faults.clear());

interface Run {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly entity_type: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly api_calls: number;
  readonly processed: number;
}

async function sync(entity: string, body: object): Promise<Run> {
  const { status, body: answer } = await tds.post<{ runs: Run[]; code?: string }>(`/api/bff/tds/sync/${entity}?wait=true`, body);
  expect([status, answer.code]).toEqual([200, undefined]);
  return answer.runs[0]!;
}

const items = () => [...tds.sandbox.store.each('item')].map((item) => item.id);
const agree = async () => expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
const openAlerts = async (): Promise<{ rule: string }[]> =>
  (await tds.database.pool.query('select rule from tds_alerts where resolved_at is null')).rows;

describe('incremental', () => {
  it('reads products by the filter: one page and the details that changed', async () => {
    const [first, second] = items();
    tds.sandbox.edit('item', first!, { name: 'changed behind our back' });
    tds.sandbox.edit('item', second!, { brand: 'only the detail says so' });
    const run = await sync('products', { mode: 'incremental' });
    expect(run).toMatchObject({ type: 'incremental', status: 'completed', updated: 2, api_calls: 2 });
    await agree();
  });

  it('reads contacts newest first and stops', async () => {
    const contact = [...tds.sandbox.store.each('contact')].find((each) => each.contact_type === 'customer')!;
    tds.sandbox.edit('contact', contact.id, { contact_name: 'شركة البصرة' });
    const run = await sync('customers', { mode: 'incremental' });
    expect(run).toMatchObject({ status: 'completed', updated: 1 });
    await agree();
  });

  it('reads documents by the filter: one page, and a detail for the one whose line changed', async () => {
    const order = [...tds.sandbox.store.each('salesorder')][3]!;
    tds.sandbox.edit('salesorder', order.id, { lines: order.lines.map((line) => ({ ...line, quantity: line.quantity + 1 })) });
    const run = await sync('sales_orders', { mode: 'incremental' });
    expect(run).toMatchObject({ status: 'completed', updated: 1, created: 0, api_calls: 2 });
    await agree();
  });

  it('learns once that a list ignores filter and order, and reads it whole from then on', async () => {
    const note = [...tds.sandbox.store.each('creditnote')][0]!;
    const lines = note.lines.map((line) => ({ ...line, quantity: line.quantity + 1 }));
    tds.sandbox.edit('creditnote', note.id, { lines });
    expect(await sync('credit_notes', { mode: 'incremental' })).toMatchObject({ status: 'completed', updated: 1 });
    await agree();
    expect(await sync('credit_notes', { mode: 'incremental' })).toMatchObject({ updated: 0, api_calls: 1 });
  });

  it('reads types without a modification time whole, and asks for the details of what changed', async () => {
    const [first] = [...tds.sandbox.store.each('salesreturn')];
    tds.sandbox.edit('salesreturn', first!.id, { refund_status: first!.refund_status === 'refunded' ? 'pending' : 'refunded' });
    expect(await sync('sales_returns', { mode: 'incremental' })).toMatchObject({ updated: 1, api_calls: 2 });
    expect(await sync('users', { mode: 'incremental' })).toMatchObject({ updated: 0, api_calls: 1 });
    expect(await sync('branches', { mode: 'incremental' })).toMatchObject({ updated: 0, api_calls: 1 });
    await agree();
  });

  it('reads a price list whose rates changed, though its detail tells no time', async () => {
    const list = [...tds.sandbox.store.each('pricebook')].find((each) => each.pricebook_type === 'per_item')!;
    const itemId = [...tds.sandbox.store.each('item')][0]!.id;
    tds.sandbox.edit('pricebook', list.id, { item_rates: { [itemId]: 4321.5 } });
    expect(await sync('price_lists', { mode: 'incremental' })).toMatchObject({ updated: 1, api_calls: 2 });
    expect(await sync('price_lists', { mode: 'incremental' })).toMatchObject({ updated: 0, api_calls: 1 });
    await agree();
  });

  it('run again writes nothing', async () => {
    const before = (await tds.database.pool.query('select count(*)::int as n from tds_audit_trail')).rows[0];
    expect(await sync('products', { mode: 'incremental' })).toMatchObject({ updated: 0, created: 0 });
    expect((await tds.database.pool.query('select count(*)::int as n from tds_audit_trail')).rows[0]).toEqual(before);
  });
});

describe('specific', () => {
  it('fetches the named records; one that no longer exists becomes a tombstone', async () => {
    const [first] = items();
    const gone = tds.sandbox.create('item', { name: 'soon gone' });
    await sync('products', { mode: 'incremental' });
    tds.sandbox.remove('item', gone.id);
    tds.sandbox.edit('item', first!, { rate: 777.5 });
    expect(await sync('products', { mode: 'specific', ids: [first, gone.id] })).toMatchObject({ processed: 2, updated: 1, deleted: 1 });
    await agree();
  });

  it('of a customer who became a vendor leaves it on the vendor side only', async () => {
    const customer = [...tds.sandbox.store.each('contact')].find((each) => each.contact_type === 'customer')!;
    tds.sandbox.edit('contact', customer.id, { contact_type: 'vendor' });
    await sync('customers', { mode: 'specific', ids: [customer.id] });
    await agree();
  });

  it('without ids is refused with the field named', async () => {
    const { status, body } = await tds.post<{ errors: { field: string }[] }>('/api/bff/tds/sync/products', { mode: 'specific' });
    expect([status, [...new Set(body.errors.map((error) => error.field))]]).toEqual([400, ['ids']]);
  });
});

describe('the deletion sweep', () => {
  it('tombstones what Zoho confirms to be gone, and nothing else', async () => {
    const [a, b, c] = items().slice(-3);
    for (const id of [a, b, c]) tds.sandbox.remove('item', id!);
    expect(await sync('products', { mode: 'full' })).toMatchObject({ status: 'completed', deleted: 3 });
    await agree();
  });

  it('deletes nothing and raises an alert when the listing has lost too many rows; the next good listing resolves it', async () => {
    for (let n = 0; n < 20; n++) tds.sandbox.create('item', { name: `many ${n}` });
    await sync('products', { mode: 'incremental' });
    await tds.database.pool.query(
      `insert into mirror.products (organization_id, zoho_id, name, raw, content_hash, sync_origin, source_modified_at, first_seen_at)
       select $1, 'ghost-' || n, 'ghost', '{}', '', 'bulk', now(), now() - interval '1 day' from generate_series(1, 30) n`,
      [tds.sandbox.organizationId],
    );
    expect(await sync('products', { mode: 'full' })).toMatchObject({ status: 'completed', deleted: 0 });
    expect(await openAlerts()).toEqual([{ rule: 'sync.sweep_held' }]);
    await tds.database.pool.query(`delete from mirror.products where zoho_id like 'ghost-%'`);
    await sync('products', { mode: 'full' });
    expect(await openAlerts()).toEqual([]);
    await agree();
  });
});

describe('stock', () => {
  it('is read whole through the items, whatever their version', async () => {
    const item = [...tds.sandbox.store.each('item')].find((each) => each.stock.length > 0)!;
    const stock = item.stock.map((row) => ({ ...row, committed_stock: row.committed_stock + 3 }));
    tds.sandbox.edit('item', item.id, { stock });
    expect(await sync('stock', { mode: 'full' })).toMatchObject({ status: 'completed', deleted: 0 });
    await agree();
  });
});

describe('a run', () => {
  it('is one per entity: a second request answers with the running one; cancelling ends it', async () => {
    tds.sandbox.faults.add({ kind: 'latency', ms: 1_000, path: '/items' } as never);
    const first = await tds.post<{ run_id: string; status: string }>('/api/zoho/bulk-sync/products');
    const second = await tds.post<{ run_id: string; status: string }>('/api/zoho/bulk-sync/items');
    expect(first).toMatchObject({ status: 202, body: { status: 'started' } });
    expect(second).toMatchObject({ status: 202, body: { status: 'already_running', run_id: first.body.run_id } });
    expect(await tds.post(`/api/bff/tds/runs/${first.body.run_id}/cancel`)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    expect(await tds.post(`/api/bff/tds/runs/${first.body.run_id}/cancel`)).toMatchObject({
      status: 409,
      body: { code: 'sync.run_not_running' },
    });
    tds.sandbox.faults.clear();
    await until(async () => (await sync('products', { mode: 'full' })).status === 'completed');
    await agree();
  });
});
