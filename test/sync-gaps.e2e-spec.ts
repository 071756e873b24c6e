import { until } from '@libs/testing';
import { SMALL_SIZES } from '@libs/zoho-sandbox';
import { disagreements } from './support/agreement';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

/** What a run might leave behind unseen: nothing may fall between what was listed and what the next run asks for. */

/** A page and a half of items. */
const SIZES = { ...SMALL_SIZES, products: 300 };

let tds: TdsTestApp;
/** How far Zoho's clock was moved on. */
let aheadMs = 0;
const minutesPass = (minutes: number): void => void (aheadMs += minutes * 60_000);

beforeAll(async () => {
  tds = await startTdsTestApp({}, { sizes: SIZES, now: () => new Date(Date.now() + aheadMs) });
});
afterAll(() => tds.close());
afterEach(() => tds.sandbox.faults.clear());

interface Run {
  readonly id: string;
  readonly status: string;
  readonly updated: number;
  readonly deleted: number;
  readonly failed: number;
  readonly api_calls: number;
}

async function sync(entity: string, mode: 'full' | 'incremental'): Promise<Run> {
  const { status, body } = await tds.post<{ runs: Run[] }>(`/api/bff/tds/sync/${entity}?wait=true`, { mode });
  expect(status).toBe(200);
  return body.runs[0]!;
}

/** Lets something happen after the first page of a full sync of products was read, and before the second is. */
async function betweenPages(happen: () => void | Promise<void>): Promise<void> {
  tds.sandbox.faults.add({ kind: 'latency', ms: 1_500, match: { entity: 'item', operation: 'list', page: 2 }, times: 1 });
  const synced = sync('products', 'full');
  await until(() => tds.sandbox.faults.list().some((fault) => fault.hits > 0), 10_000);
  await happen();
  expect(await synced).toMatchObject({ status: 'completed' });
}

const items = () => [...tds.sandbox.store.each('item')].map((item) => item.id);
const orders = () => [...tds.sandbox.store.each('salesorder')];
const differing = async (entityType: string) =>
  (await disagreements(tds.sandbox, tds.database.pool)).filter((each) => each.entityType === entityType);
const moreOf = (lines: ReturnType<typeof orders>[number]['lines']) => lines.map((line) => ({ ...line, quantity: line.quantity + 1 }));

const openLetters = async (): Promise<object[]> =>
  (await tds.database.pool.query('select source_entity_id as id, error_code from tds_dead_letter_queue where not resolved')).rows;

/** The day's calls are spent when the details of these records are asked for. */
const noCallsForDetails = (entity: 'salesorder' | 'salesreturn', ids: readonly string[]) =>
  tds.sandbox.faults.add({ kind: 'rate_limit', code: 45, match: { entity, operation: 'detail', ids }, times: 1 });
const callsAreThereAgain = () => tds.database.pool.query('update tds_rate_limits set daily_remaining = daily_limit, reset_at = null');

describe('a row that moves onto a page already read', () => {
  it('because a webhook told of a deletion meanwhile is met all the same', async () => {
    connectWebhooks(tds);
    const [first] = items();
    // The mirror is empty: nothing but the listing knows the item that takes the last place of the first page.
    await betweenPages(async () => {
      tds.sandbox.remove('item', first!);
      await tds.quiet();
    });
    tds.sandbox.setWebhook(undefined);
    expect(await differing('product')).toEqual([]);
  });
});

describe('a record edited while a listing is read', () => {
  it('on a page that was behind the reader is found by the next incremental run, however long the pass took', async () => {
    const all = items();
    await betweenPages(() => {
      tds.sandbox.edit('item', all[0]!, { name: 'edited behind the reader' });
      minutesPass(15);
      tds.sandbox.edit('item', all.at(-1)!, { name: 'edited before the reader' });
    });
    expect(await differing('product')).toMatchObject([{ zohoId: all[0], field: 'name' }]);
    expect(await sync('products', 'incremental')).toMatchObject({ status: 'completed', updated: 1 });
    expect(await differing('product')).toEqual([]);
  });
});

describe('a detail that could not be had', () => {
  it('for want of calls is asked for by the next incremental run, whatever changed after it', async () => {
    await sync('sales_orders', 'full');
    const [early, late] = orders();
    tds.sandbox.edit('salesorder', early!.id, { lines: moreOf(early!.lines) });
    minutesPass(15);
    tds.sandbox.edit('salesorder', late!.id, { reference_number: 'changed later' });
    noCallsForDetails('salesorder', [early!.id]);
    const run = await sync('sales_orders', 'incremental');
    expect(run.failed).toBeGreaterThan(0);
    const { rows } = await tds.database.pool.query('select message, source_entity_id as id from tds_sync_logs where sync_run_id = $1', [
      run.id,
    ]);
    expect(rows).toContainEqual({ message: 'record not fetched', id: early!.id });
    await callsAreThereAgain();
    expect(await sync('sales_orders', 'incremental')).toMatchObject({ status: 'completed', failed: 0 });
    expect(await differing('sales_order')).toEqual([]);
  });

  it('because Zoho refuses that record is the dead letters’, with the reason', async () => {
    const [order] = orders();
    tds.sandbox.edit('salesorder', order!.id, { lines: moreOf(order!.lines) });
    tds.sandbox.faults.add({ kind: 'error_in_200', code: 4, match: { entity: 'salesorder', operation: 'detail', ids: [order!.id] } });
    expect(await sync('sales_orders', 'incremental')).toMatchObject({ status: 'completed', failed: 1 });
    await tds.quiet();
    expect(await openLetters()).toEqual([{ id: order!.id, error_code: 'zoho.invalid_request' }]);
    tds.sandbox.faults.clear();
    expect((await tds.post('/api/bff/tds/dead-letter/retry', { all: true })).status).toBe(202);
    await until(async () => (await openLetters()).length === 0, 10_000);
    expect(await differing('sales_order')).toEqual([]);
  });

  it('of a type that tells no modification time is asked for by the next run', async () => {
    await sync('sales_returns', 'full');
    minutesPass(1);
    const [first] = [...tds.sandbox.store.each('salesreturn')];
    tds.sandbox.edit('salesreturn', first!.id, {
      refund_status: first!.refund_status === 'refunded' ? 'pending' : 'refunded',
      reason: 'only the detail says so',
    });
    noCallsForDetails('salesreturn', [first!.id]);
    expect((await sync('sales_returns', 'incremental')).failed).toBe(1);
    await callsAreThereAgain();
    minutesPass(1);
    await sync('sales_returns', 'incremental');
    expect(await differing('sales_return')).toEqual([]);
  });
});

describe('a type that is found by its listing alone', () => {
  const isHere = async (id: string): Promise<boolean> =>
    ((await tds.database.pool.query('select from mirror.branches where zoho_id = $1 and source_deleted_at is null', [id])).rowCount ?? 0) >
    0;

  it('loses no row because the listing lost it, until a person says so', async () => {
    await sync('branches', 'full');
    minutesPass(1);
    const gone = [...tds.sandbox.store.each('location')].at(-1)!.id;
    tds.sandbox.remove('location', gone);
    expect(await sync('branches', 'full')).toMatchObject({ status: 'completed', deleted: 0 });
    expect(await isHere(gone)).toBe(true);
    const { body } = await tds.get<{ title: string }[]>('/api/bff/tds/alerts');
    expect(body.map(({ title }) => title)).toContain('Deletion sweep of branch held');
    expect((await tds.put('/api/tds/configuration/sync.deletion_limit_percent', { value: 60 })).status).toBe(200);
    expect(await sync('branches', 'full')).toMatchObject({ deleted: 1 });
    expect(await isHere(gone)).toBe(false);
  });
});
