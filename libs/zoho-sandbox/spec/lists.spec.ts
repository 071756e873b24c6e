import { startSandbox, ZohoSandbox } from '../src';
import { ManualClock, SpecClient } from './support';

const SIZES = { products: 430, inactiveProducts: 20, customers: 250, vendors: 20 };

describe('lists', () => {
  const clock = new ManualClock();
  let sandbox: ZohoSandbox;
  let client: SpecClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ seed: 3, sizes: SIZES, limits: 'off', now: clock.now });
    client = await SpecClient.connect(sandbox);
  });
  afterAll(() => sandbox.close());

  const contextOf = (body: object) => (body as { page_context: Record<string, unknown> }).page_context;

  it.each([
    ['/inventory/v1/items', 'items', 'item_id', 'item', 'created_time', 'A'],
    ['/inventory/v1/items', 'items', 'item_id', 'item', 'last_modified_time', 'D'],
    ['/inventory/v1/items', 'items', 'item_id', 'item', 'rate', 'D'],
    ['/books/v3/items', 'items', 'item_id', 'item', 'name', 'A'],
    ['/books/v3/contacts', 'contacts', 'contact_id', 'contact', 'last_modified_time', 'A'],
    ['/inventory/v1/contacts', 'contacts', 'contact_id', 'contact', 'contact_name', 'D'],
  ] as const)('%s sorted by %s covers every row once, in order', async (path, key, idField, entity, column, order) => {
    const rows = await client.all(path, key, { per_page: 67, sort_column: column, sort_order: order });
    expect(rows.map((row) => row[idField]).sort()).toEqual(sandbox.store.ids(entity).sort());
    const values = rows.map((row) => row[column] as string | number);
    const isOrdered = values.every(
      (value, index) => index === 0 || (order === 'A' ? values[index - 1]! <= value : values[index - 1]! >= value),
    );
    expect(isOrdered).toBe(true);
  });

  it('gives at most 200 rows and says whether there are more', async () => {
    const first = await client.get('/inventory/v1/items', { per_page: 5000, sort_column: 'created_time' });
    expect(first.body['items']).toHaveLength(200);
    expect(contextOf(first.body)).toEqual({
      page: 1,
      per_page: 200,
      has_more_page: true,
      report_name: 'Items',
      applied_filter: 'Status.All',
      custom_fields: [],
      sort_column: 'created_time',
      sort_order: 'A',
    });
    const last = await client.get('/inventory/v1/items', { page: 3 });
    expect(last.body['items']).toHaveLength(50);
    expect(contextOf(last.body)['has_more_page']).toBe(false);
    expect((await client.get('/inventory/v1/items', { page: 4 })).body['items']).toEqual([]);
  });

  it('honours last_modified_time on Inventory items, bound included', async () => {
    const bound = sandbox.store
      .list('item')
      .map((item) => item.modified)
      .sort((a, b) => a - b)[300]!;
    const asked = new Date(bound * 1000).toISOString().slice(0, 19) + 'Z';
    const rows = await client.all('/inventory/v1/items', 'items', { last_modified_time: asked });
    expect(rows.map((row) => row['item_id']).sort()).toEqual(
      sandbox.store
        .list('item')
        .filter((item) => item.modified >= bound)
        .map((item) => item.id)
        .sort(),
    );
    expect(rows.length).toBeLessThan(450);
    const shifted = await client.all('/inventory/v1/items', 'items', {
      last_modified_time: new Date((bound - 4 * 3600) * 1000).toISOString().slice(0, 19) + '-0400',
    });
    expect(shifted).toHaveLength(rows.length);
  });

  it.each([
    ['/books/v3/items', 'items', 450],
    ['/books/v3/contacts', 'contacts', 270],
    ['/inventory/v1/contacts', 'contacts', 270],
  ])('drops last_modified_time on %s in silence', async (path, key, total) => {
    expect(await client.all(path, key, { last_modified_time: '2026-06-14T00:00:00+0300' })).toHaveLength(total);
  });

  it('ignores sorts a list does not know, and says what it did', async () => {
    const { body } = await client.get('/books/v3/items', { sort_column: 'last_modified_time', sort_order: 'D' });
    expect(contextOf(body)['sort_column']).toBe('name');
  });

  it.each([
    ['Status.Active', 430],
    ['Status.Inactive', 20],
    ['Status.All', 450],
  ])('filters items by %s', async (filter, count) => {
    expect(await client.all('/inventory/v1/items', 'items', { filter_by: filter })).toHaveLength(count);
    expect(contextOf((await client.get('/inventory/v1/items', { filter_by: filter })).body)['applied_filter']).toBe(filter);
  });

  it('separates customers from vendors', async () => {
    expect(await client.all('/books/v3/contacts', 'contacts', { contact_type: 'customer' })).toHaveLength(250);
    expect(await client.all('/books/v3/contacts', 'contacts', { contact_type: 'vendor' })).toHaveLength(20);
  });

  it('shows details only in details, stock only in Inventory', async () => {
    const item = sandbox.store
      .list('item')
      .find((candidate) => candidate.price_brackets.length > 0 && candidate.item_type === 'inventory')!;
    const rows = async (path: string) => (await client.all(path, 'items')).find((row) => row['item_id'] === item.id)!;
    const books = await rows('/books/v3/items');
    const inventory = await rows('/inventory/v1/items');
    for (const row of [books, inventory]) {
      for (const field of ['custom_fields', 'brand', 'price_brackets', 'locations']) expect(row).not.toHaveProperty(field);
    }
    expect(books).not.toHaveProperty('stock_on_hand');
    expect(inventory['stock_on_hand']).toBe(item.stock.reduce((sum, row) => sum + row.stock_on_hand, 0));
    const detail = (await client.get(`/inventory/v1/items/${item.id}`)).body['item'] as Record<string, unknown>;
    expect(detail).toMatchObject({ brand: item.brand, price_brackets: item.price_brackets, stock_on_hand: inventory['stock_on_hand'] });
    expect(detail['locations']).toHaveLength(item.stock.length);
  });

  it('agrees with itself: what a row and its detail both carry is equal', async () => {
    const pairs = [
      ['/inventory/v1/items', 'items', 'item', 'item_id', ['reorder_level']],
      ['/books/v3/items', 'items', 'item', 'item_id', []],
      ['/books/v3/contacts', 'contacts', 'contact', 'contact_id', []],
    ] as const;
    for (const [path, listKey, detailKey, idField, differing] of pairs) {
      for (const row of (await client.all(path, listKey)).filter((_, index) => index % 37 === 0)) {
        const detail = (await client.get(`${path}/${String(row[idField])}`)).body[detailKey] as Record<string, unknown>;
        const shared = Object.keys(row).filter((field) => field in detail && !(differing as readonly string[]).includes(field));
        expect(Object.fromEntries(shared.map((field) => [field, row[field]]))).toEqual(
          Object.fromEntries(shared.map((field) => [field, detail[field]])),
        );
        expect(shared.length).toBeGreaterThan(25);
      }
    }
  });

  it('fetches many items in one call and leaves out what is not there', async () => {
    const ids = sandbox.store.ids('item').slice(0, 100);
    const { body } = await client.get('/inventory/v1/itemdetails', { item_ids: [...ids, '4409942100009999999'].join(',') });
    const items = body['items'] as Record<string, unknown>[];
    expect(items.map((item) => item['item_id'])).toEqual(ids);
    expect(items[0]).toEqual((await client.get(`/inventory/v1/items/${ids[0]!}`)).body['item']);
  });

  it('lists what was created and forgets what was deleted, in every sort', async () => {
    clock.advance(60);
    const created = sandbox.create('item', { name: 'Brand new', rate: 12.5 });
    const [removed] = sandbox.store.ids('item');
    sandbox.remove('item', removed!);
    for (const sort of ['name', 'created_time', 'last_modified_time']) {
      const ids = (await client.all('/inventory/v1/items', 'items', { sort_column: sort })).map((row) => row['item_id']);
      expect(ids).toContain(created.id);
      expect(ids).not.toContain(removed);
    }
    const newest = await client.get('/inventory/v1/items', { sort_column: 'last_modified_time', sort_order: 'D', per_page: 1 });
    expect(newest.body['items']).toMatchObject([
      { item_id: created.id, name: 'Brand new', last_modified_time: '2026-06-15T12:01:00+0300' },
    ]);
    expect(await client.get(`/inventory/v1/items/${removed!}`)).toMatchObject({
      status: 404,
      body: { code: 1002, message: 'Item does not exist.' },
    });
  });

  it('moves the modified time of an edit, unless told to keep it', () => {
    const [, id] = sandbox.store.ids('contact');
    const before = sandbox.store.get('contact', id!)!;
    expect(sandbox.edit('contact', id!, { phone: '1' }, { keepModifiedTime: true }).modified).toBe(before.modified);
    clock.advance(5);
    expect(sandbox.edit('contact', id!, { phone: '2' }).modified).toBe(clock.now().getTime() / 1000);
    expect(() => sandbox.edit('contact', '1', {})).toThrow('the sandbox has no contact 1');
  });
});

describe('parameters that cannot be read', () => {
  it.each([
    ['page', '0'],
    ['page', 'abc'],
    ['per_page', '-1'],
    ['last_modified_time', 'yesterday'],
    ['last_modified_time', '2026-06-09T09:47:43 0300'],
  ])('%s=%s is answered with code 2', async (name, value) => {
    const sandbox = await startSandbox({ sizes: { products: 1 } });
    const client = await SpecClient.connect(sandbox);
    expect(await client.get('/inventory/v1/items', { [name]: value })).toMatchObject({ status: 400, body: { code: 2 } });
    await sandbox.close();
  });
});
