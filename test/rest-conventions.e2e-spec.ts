import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

/** What holds across the routes of the API: the names types go by, totals of lists, answers waited for, ids that are none. */
let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
}, 60_000);
afterAll(() => tds.close());

interface Started {
  readonly run_id: string;
  readonly status: string;
  readonly runs: { readonly entity_type: string; readonly processed: number }[];
}

const total = async (path: string): Promise<string | null> => (await tds.get(path)).headers.get('x-total-count');
const count = async (table: string, where = 'true'): Promise<string> =>
  String((await tds.database.pool.query(`select count(*)::integer as rows from ${table} where ${where}`)).rows[0].rows);

describe('names of entity types', () => {
  it.each(['item', 'items', 'products', 'product'])('%s is one of the product', async (name) => {
    const { status, body } = await tds.get<{ sku: string }[]>(`/api/tds/entities/${name}?limit=1`);
    expect([status, body[0]]).toEqual([200, expect.objectContaining({ sku: expect.any(String) })]);
  });

  it.each(['contact', 'contacts'])('%s are customers and vendors, synced in one pass', async (name) => {
    const { status, body } = await tds.post<Started>(`/api/bff/tds/sync/${name}?wait=true`, { mode: 'full' });
    expect([status, body.status]).toEqual([200, 'completed']);
    expect(body.runs.map(({ entity_type }) => entity_type).toSorted()).toEqual(['customer', 'vendor']);
  });

  it('a contact that is named by id is fetched once, and found to be what it is', async () => {
    const [{ zoho_id }] = (await tds.get<[{ zoho_id: string }]>('/api/tds/entities/vendors?limit=1')).body;
    const body = { mode: 'specific', ids: [zoho_id] };
    expect((await tds.post('/api/bff/tds/sync/contact?wait=true', body)).body).toMatchObject({
      status: 'completed',
      api_calls: 1,
      processed: 1,
      failed: 0,
    });
    expect(await count('mirror.customers', `zoho_id = '${zoho_id}'`)).toBe('0');
  });

  it('where one type is asked for, a name of two says which', async () => {
    expect(await tds.get('/api/tds/entities/contact')).toMatchObject({
      status: 404,
      body: { code: 'sync.unknown_entity_type', detail: '"contact" stands for customer and vendor: name one of them' },
    });
  });

  it('are taken by filters too', async () => {
    const { id } = [...tds.sandbox.store.each('item')][0]!;
    tds.sandbox.edit('item', id, { rate: 7.5 });
    const document = tds.sandbox.store.detail('item', id, 'inventory') as Record<string, unknown>;
    await tds.webhook({ item: { ...document, name: '' } });
    await tds.quiet();
    for (const name of ['item', 'products']) {
      const { body } = await tds.get<{ entity_type: string }[]>(`/api/bff/tds/dead-letter?entity_type=${name}`);
      expect(body).toEqual([expect.objectContaining({ entity_type: 'product', source_entity_id: id })]);
    }
    expect((await tds.get(`/api/bff/tds/dead-letter?entity_type=vendors`)).body).toEqual([]);
    const scope = { filter: { entity_type: 'items' }, dry_run: true };
    expect((await tds.post('/api/bff/tds/dead-letter/retry', scope)).body).toMatchObject({ matched: 1 });
  });
});

describe('X-Total-Count', () => {
  it('tells how many records there are beyond the page, under the filter asked for', async () => {
    expect(await total('/api/tds/entities/products?limit=2')).toBe(await count('mirror.products', 'source_deleted_at is null'));
    const filtered = '/api/tds/entities/products?limit=1&filter=status:inactive';
    expect(await total(filtered)).toBe(await count('mirror.products', `source_deleted_at is null and status = 'inactive'`));
  });

  it('is there on any list that fits one page, and not on a later page', async () => {
    expect(await total('/api/tds/entities/branches')).toBe(await count('mirror.branches'));
    expect(await total('/api/bff/tds/dead-letter')).toBe(await count('tds_dead_letter_queue', 'not resolved'));
    expect(await total('/api/bff/tds/runs?entity_type=user')).toBe('1');
    const { headers } = await tds.get('/api/tds/entities/products?limit=2');
    const next = /^<(.+)>; rel="next"$/.exec(headers.get('link')!)![1]!;
    expect(await total(next)).toBeNull();
  });

  it('is left out where counting is not cheap', async () => {
    await tds.database.pool.query(`update pg_class set reltuples = 1000000 where oid = 'mirror.products'::regclass`);
    try {
      expect(await total('/api/tds/entities/products?limit=2')).toBeNull();
    } finally {
      await tds.database.pool.query(`update pg_class set reltuples = -1 where oid = 'mirror.products'::regclass`);
    }
  });
});

describe('?wait=true', () => {
  it('answers with what the runs came to together', async () => {
    const { body } = await tds.post<Started & { processed: number }>('/api/zoho/bulk-sync/items-with-stock?wait=true');
    expect(body).toMatchObject({ status: 'completed', failed: 0, api_calls: expect.any(Number), duration: expect.stringMatching(/^\d/) });
    expect(body.runs).toHaveLength(2);
    expect(body.processed).toBe(body.runs.reduce((sum, { processed }) => sum + processed, 0));
  });

  it('is the only way to them: at the start there are none', async () => {
    const { status, body } = await tds.post<Started>('/api/zoho/bulk-sync/users');
    expect(status).toBe(202);
    expect(Object.keys(body)).toEqual(['run_id', 'status', 'runs']);
  });
});

it.each([
  ['/api/bff/tds/runs/7', 'id'],
  ['/api/tds/zoho/webhooks/7', 'id'],
  ['/api/tds/statistics/repair/7', 'run_id'],
])('says which part of %s is no id', async (path, field) => {
  expect(await tds.get(path)).toMatchObject({ status: 400, body: { code: 'request.invalid', errors: [{ field, rule: 'isUuid' }] } });
});
