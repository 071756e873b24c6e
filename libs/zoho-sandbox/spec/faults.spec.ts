import { SMALL_SIZES, startSandbox, ZohoSandbox, type Fault } from '../src';
import { Receiver, requestToken, SpecClient } from './support';

describe('faults of requests', () => {
  let sandbox: ZohoSandbox;
  let client: SpecClient;
  beforeEach(async () => {
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
    client = await SpecClient.connect(sandbox);
  });
  afterEach(() => sandbox.close());

  it.each<[string, Fault, object]>([
    ['a 503', { kind: 'outage', mode: '503' }, { status: 503, text: expect.stringContaining('Service Unavailable') }],
    ['a minute block', { kind: 'rate_limit' }, { status: 429, body: { code: 44 } }],
    ['a used-up day', { kind: 'rate_limit', code: 45 }, { status: 429, body: { code: 45 } }],
    ['a burst guard', { kind: 'rate_limit', code: 43 }, { status: 429, body: { code: 43 } }],
    ['a busy organisation', { kind: 'rate_limit', code: 1070 }, { status: 429, body: { code: 1070 } }],
    ['an internal error', { kind: 'server_error' }, { status: 500, body: { code: 1000 } }],
    ['a bad gateway', { kind: 'server_error', status: 502 }, { status: 502 }],
    ['an error inside HTTP 200', { kind: 'error_in_200', code: 1001, message: 'x' }, { status: 200, body: { code: 1001, message: 'x' } }],
    ['a refused token', { kind: 'unauthorized' }, { status: 401, body: { code: 57 } }],
    ['a revoked token', { kind: 'token_revoked' }, { status: 401, body: { code: 57 } }],
  ])('%s strikes once, then all is well', async (_name, fault, expected) => {
    const id = sandbox.faults.add({ ...fault, times: 1 });
    expect(await client.get('/books/v3/items')).toMatchObject(expected);
    expect((await client.get('/books/v3/items')).status).toBe(200);
    expect(sandbox.faults.list()).toMatchObject([{ id, hits: 1, active: false }]);
  });

  it('breaks the connection', async () => {
    sandbox.faults.add({ kind: 'outage', times: 1 });
    await expect(client.get('/books/v3/items')).rejects.toThrow('fetch failed');
    expect((await client.get('/books/v3/items')).status).toBe(200);
  });

  it('sends Retry-After when told to', async () => {
    sandbox.faults.add({ kind: 'rate_limit', retryAfterSeconds: 7, times: 1 });
    expect((await client.get('/books/v3/items')).headers.get('retry-after')).toBe('7');
    sandbox.faults.add({ kind: 'rate_limit', times: 1 });
    expect((await client.get('/books/v3/items')).headers.has('retry-after')).toBe(false);
  });

  it('keeps an answer waiting', async () => {
    sandbox.faults.add({ kind: 'latency', ms: 80, times: 1 });
    const started = performance.now();
    expect((await client.get('/books/v3/items')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(70);
  });

  it('truncates the body', async () => {
    sandbox.faults.add({ kind: 'truncated', times: 1 });
    const { status, text } = await client.get('/books/v3/items');
    expect(status).toBe(200);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    sandbox.faults.add({ kind: 'truncated', mode: 'broken', times: 1 });
    await expect(client.get('/books/v3/items')).rejects.toThrow('terminated');
  });

  it('revokes and throttles grants', async () => {
    const revoked = sandbox.faults.add({ kind: 'token_revoked' });
    expect((await requestToken(sandbox)).body).toEqual({ error: 'invalid_code' });
    sandbox.faults.remove(revoked);
    sandbox.faults.add({ kind: 'token_throttled', times: 1 });
    expect((await requestToken(sandbox)).body).toMatchObject({ error: 'Access Denied' });
    expect((await requestToken(sandbox)).body).toHaveProperty('access_token');
  });

  it('strikes only what it is matched to, after what it lets pass', async () => {
    sandbox.faults.add({
      kind: 'server_error',
      match: { entity: 'item', operation: 'list', product: 'books', page: 2 },
      skip: 1,
      times: 1,
    });
    const statuses: number[] = [];
    for (const [path, page] of [
      ['/books/v3/contacts', 2],
      ['/books/v3/items', 1],
      ['/inventory/v1/items', 2],
      ['/books/v3/items', 2],
      ['/books/v3/items', 2],
      ['/books/v3/items', 2],
    ] as const) {
      statuses.push((await client.get(path, { page })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 500, 200]);
  });

  it('strikes one record by its id', async () => {
    const [first, second] = sandbox.store.ids('item');
    sandbox.faults.add({ kind: 'server_error', match: { ids: [first!] } });
    expect((await client.get(`/books/v3/items/${first!}`)).status).toBe(500);
    expect((await client.get(`/books/v3/items/${second!}`)).status).toBe(200);
  });

  it('ends after its time', async () => {
    sandbox.faults.add({ kind: 'server_error', forMs: 1 });
    const endsAt = performance.now() + 2;
    while (performance.now() < endsAt) await Promise.resolve();
    expect((await client.get('/books/v3/items')).status).toBe(200);
  });

  it('lets pages drift while they are read', async () => {
    const read = (page: number) => client.get('/inventory/v1/items', { page, per_page: 11, sort_column: 'created_time' });
    sandbox.faults.add({ kind: 'page_drift', change: 'remove', match: { page: 2 }, times: 1 });
    const seen = new Set<unknown>();
    for (const page of [1, 2]) for (const row of (await read(page)).body['items'] as { item_id: string }[]) seen.add(row.item_id);
    const missed = sandbox.store.ids('item').filter((id) => !seen.has(id));
    expect(missed).toHaveLength(1);

    sandbox.faults.add({ kind: 'page_drift', change: 'insert', times: 1 });
    await read(1);
    sandbox.faults.add({ kind: 'page_drift', change: 'touch', times: 1 });
    const [first] = sandbox.store.list('item');
    await read(1);
    expect(sandbox.store.count('item')).toBe(22);
    expect(sandbox.store.get('item', first!.id)!.modified).toBeGreaterThan(first!.modified);
  });

  it('spoils documents in lists, details and batches', async () => {
    const [id] = sandbox.store.ids('item');
    sandbox.faults.add({ kind: 'malformed', match: { entity: 'item', ids: [id!] }, set: { rate: 'abc' }, unset: ['name'] });
    const row = (await client.all('/inventory/v1/items', 'items')).find((candidate) => candidate['item_id'] === id)!;
    const detail = (await client.get(`/inventory/v1/items/${id!}`)).body['item'] as Record<string, unknown>;
    const [batch] = (await client.get('/inventory/v1/itemdetails', { item_ids: id! })).body['items'] as Record<string, unknown>[];
    for (const document of [row, detail, batch!]) {
      expect(document['rate']).toBe('abc');
      expect(document).not.toHaveProperty('name');
    }
    sandbox.faults.clear();
    sandbox.faults.add({ kind: 'malformed', everyNth: 5, match: { operation: 'list' }, set: { name: '' } });
    const rows = await client.all('/inventory/v1/items', 'items');
    expect(rows.filter((candidate) => candidate['name'] === '')).toHaveLength(5);
  });

  it('skews the clock', async () => {
    const truth = Date.now();
    const id = sandbox.faults.add({ kind: 'clock_skew', seconds: 7200 });
    const [record] = sandbox.store.ids('item');
    expect(sandbox.edit('item', record!, {}).modified).toBeGreaterThan(truth / 1000 + 7000);
    const { headers } = await client.get('/books/v3/organizations');
    expect(Date.parse(headers.get('date')!) - truth).toBeGreaterThan(7_000_000);
    sandbox.faults.remove(id);
    expect(Date.parse((await client.get('/books/v3/items')).headers.get('date')!) - truth).toBeLessThan(60_000);
  });
});

describe('faults of deliveries', () => {
  let receiver: Receiver;
  let sandbox: ZohoSandbox;
  beforeEach(async () => {
    receiver = await Receiver.start();
    sandbox = await startSandbox({ sizes: SMALL_SIZES, webhook: { url: receiver.url, concurrency: 1 } });
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  const editAll = (count: number) => {
    const ids = sandbox.store.ids('item').slice(0, count);
    for (const id of ids) sandbox.edit('item', id, {});
    return ids;
  };
  const receivedIds = () => receiver.received.map(({ body }) => (JSON.parse(body) as { item: { item_id: string } }).item.item_id);

  it('keep order when there is no fault', async () => {
    const ids = editAll(6);
    await sandbox.settle();
    expect(receivedIds()).toEqual(ids);
  });

  it('are lost', async () => {
    sandbox.faults.add({ kind: 'webhook_missing', skip: 1, times: 1 });
    const ids = editAll(3);
    await sandbox.settle();
    expect(receivedIds()).toEqual([ids[0], ids[2]]);
    expect(sandbox.deliveries.map(({ state }) => state)).toEqual(['delivered', 'lost', 'delivered']);
  });

  it('are sent more than once', async () => {
    sandbox.faults.add({ kind: 'webhook_duplicate', copies: 2, times: 1 });
    const ids = editAll(2);
    await sandbox.settle();
    expect(receivedIds()).toEqual([ids[0], ids[0], ids[0], ids[1]]);
    expect(receiver.received[0]!.body).toBe(receiver.received[2]!.body);
  });

  it('are late', async () => {
    sandbox.faults.add({ kind: 'webhook_late', ms: 60, times: 1 });
    const ids = editAll(3);
    await sandbox.settle();
    expect(receivedIds()).toEqual([ids[1], ids[2], ids[0]]);
  });

  it('change places', async () => {
    sandbox.faults.add({ kind: 'webhook_reorder', window: 3, ms: 30 });
    const ids = editAll(5);
    await sandbox.settle();
    expect(receivedIds()).toEqual([ids[2], ids[1], ids[0], ids[4], ids[3]]);
  });

  it('carry malformed documents', async () => {
    sandbox.faults.add({ kind: 'malformed', unset: ['item_id'], match: { operation: 'webhook' } });
    editAll(1);
    await sandbox.settle();
    expect(receivedIds()).toEqual([undefined]);
  });
});
