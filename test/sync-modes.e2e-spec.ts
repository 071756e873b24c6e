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
  (await tds.database.pool.query(`select rule from tds_alerts where resolved_at is null and rule like 'sync.%'`)).rows;

/** What was confirmed now counts as confirmed so long ago. */
const age = (table: string, interval: string) =>
  tds.database.pool.query(`update mirror.${table} set confirmed_at = confirmed_at - $1::interval`, [interval]);

describe('records that change without their version moving', () => {
  it('price lists: their details are read again once a day, and not twice', async () => {
    const list = [...tds.sandbox.store.each('pricebook')].find((each) => each.every_nth_item > 0 && each.pricing_scheme === 'unit')!;
    tds.sandbox.edit('pricebook', list.id, { item_rates: { [items()[0]!]: 777 } }, { silent: true, keepModifiedTime: true });
    expect(await sync('price_lists', { mode: 'full' })).toMatchObject({ updated: 0, api_calls: 1 });
    await age('price_lists', '21 hours');
    const lists = tds.sandbox.store.count('pricebook');
    expect(await sync('price_lists', { mode: 'full' })).toMatchObject({ updated: 1, api_calls: 1 + lists });
    const { rows } = await tds.database.pool.query(
      'select pricebook_rate::float8 as rate from mirror.price_list_items where parent_id = $1 and item_id = $2',
      [list.id, items()[0]],
    );
    expect(rows).toEqual([{ rate: 777 }]);
    expect(await sync('price_lists', { mode: 'full' })).toMatchObject({ updated: 0, api_calls: 1 });
    await agree();
  });

  it('invoices that fall due: read again when the day is over, and then no more', async () => {
    const open = [...tds.sandbox.store.each('invoice')].filter((each) => each.status === 'sent');
    expect(open.length).toBeGreaterThan(1);
    const [fallen, other] = open;
    const fallDue = (id: string, days: number) =>
      tds.database.pool.query(
        `update mirror.invoices set due_date = current_date - $2::int, confirmed_at = now() - interval '1 day' * ($2 + 1) where zoho_id = $1`,
        [id, days],
      );
    // What we hold says that it fell due three days ago and was last confirmed before that.
    await fallDue(fallen!.id, 3);
    tds.sandbox.edit('invoice', fallen!.id, { status: 'overdue' }, { silent: true, keepModifiedTime: true });
    expect(await sync('invoices', { mode: 'full' })).toMatchObject({ updated: 1, created: 0 });
    const { rows } = await tds.database.pool.query('select status from mirror.invoices where zoho_id = $1', [fallen!.id]);
    expect(rows).toEqual([{ status: 'overdue' }]);
    const quiet = await sync('invoices', { mode: 'full' });
    expect(quiet).toMatchObject({ updated: 0 });
    // Due in the future: nothing to ask for.
    await fallDue(other!.id, -5);
    await age('invoices', '30 hours');
    expect(await sync('invoices', { mode: 'full' })).toMatchObject({ api_calls: quiet.api_calls });
    await tds.database.pool.query(
      `update mirror.invoices set source_modified_at = source_modified_at - interval '1 second', detail_modified_at = null where zoho_id = $1`,
      [other!.id],
    );
    await sync('invoices', { mode: 'full' });
    await agree();
  });
});

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

  it('is reversed by undelete; the next one buries what is still gone', async () => {
    const gone = items().at(-1)!;
    tds.sandbox.remove('item', gone);
    const { id } = await sync('products', { mode: 'full' });
    const lives = async () =>
      (await tds.database.pool.query('select source_deleted_at is null as lives from mirror.products where zoho_id = $1', [gone])).rows;
    expect(await lives()).toEqual([{ lives: false }]);
    expect(await tds.post(`/api/bff/tds/runs/${id}/undelete`)).toMatchObject({ status: 200, body: { revived: 1, refused: 0 } });
    expect(await lives()).toEqual([{ lives: true }]);
    expect(await tds.post(`/api/bff/tds/runs/${id}/undelete`)).toMatchObject({ status: 200, body: { revived: 0, refused: 0 } });
    const revivedBy = Date.now();
    await until(() => Date.now() > revivedBy + 2_000); // Zoho tells whole seconds: only then is what it says newer than the revival
    await sync('products', { mode: 'full' });
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
