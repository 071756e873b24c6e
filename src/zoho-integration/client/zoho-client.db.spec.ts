import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { SMALL_SIZES, startSandbox, type ZohoSandbox } from '@libs/zoho-sandbox';
import { type Database, openDatabase } from '@tds/platform/database';
import { connectTo } from './testing/test-connection';
import type { ZohoCallFacts } from './zoho-call-observer';
import type { ZohoConnection } from './zoho-connection';

const context = { purpose: 'full' } as const;
const items = { product: 'inventory', path: '/items', arrayKeys: ['items'], filterBy: 'Status.All' } as const;

describe('ZohoClient against the sandbox', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let sandbox: ZohoSandbox;
  let connection: ZohoConnection;
  const calls: ZohoCallFacts[] = [];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
    connection = connectTo({ database, zoho: sandbox });
    connection.observe({ callFinished: (call) => calls.push(call) });
  });
  afterAll(async () => {
    await connection?.onApplicationShutdown();
    await sandbox?.close();
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(() => calls.splice(0));

  it('reads every page once, in the asked order', async () => {
    const ids: unknown[] = [];
    const request = { ...items, perPage: 7, sort: { column: 'created_time', order: 'A' } } as const;
    for await (const page of connection.client.pages(request, context)) {
      expect(page).toMatchObject({ sort: 'honoured', filter: 'honoured', calls: 1 });
      ids.push(...page.rows.map((row) => row['item_id']));
    }
    expect(ids).toHaveLength(22);
    expect(new Set(ids).size).toBe(22);
    expect(calls.map((call) => `${call.endpoint} ${call.outcome}`)).toEqual(Array(4).fill('GET /inventory/v1/items ok'));
  });

  it('reads one record, many records, and what does not exist', async () => {
    const page = await connection.client.listPage(items, context);
    const ids = page.rows.map((row) => String(row['item_id']));
    const one = await connection.client.getOne(
      { product: 'inventory', path: '/items/{id}', id: ids[0] as string, objectKeys: ['item'] },
      context,
    );
    expect(one.body['item_id']).toBe(ids[0]);
    const gone = connection.client.getOne({ product: 'inventory', path: '/items/{id}', id: '1', objectKeys: ['item'] }, context);
    await expect(gone).rejects.toMatchObject({ kind: 'not_found', disposition: 'reject', endpoint: 'GET /inventory/v1/items/{id}' });
    const batch = {
      product: 'inventory',
      path: '/itemdetails',
      idsParameter: 'item_ids',
      arrayKeys: ['items'],
      idField: 'item_id',
    } as const;
    const many = await connection.client.getMany({ ...batch, ids: [...ids, '1'] }, context);
    expect([...many.found.keys()].sort()).toEqual([...ids].sort());
    expect([...many.missing.keys()]).toEqual(['1']);
  });

  it('tells the instant of asking by Zoho’s clock', async () => {
    const { askedAt } = await connection.client.listPage(items, context);
    expect(Math.abs(askedAt.getTime() - Date.now())).toBeLessThan(2_500);
    expect(askedAt.getMilliseconds()).toBe(0);
  });

  it.each(['books', 'inventory'] as const)('finds that the organisation has %s', async (product) => {
    await expect(connection.client.probe(product, context)).resolves.toMatchObject({
      isAccessible: true,
      organization: { organization_id: sandbox.organizationId },
    });
  });

  it('replaces a token that Zoho no longer knows, once, without waiting', async () => {
    await connection.client.listPage(items, context);
    sandbox.expireTokens();
    const page = await connection.client.listPage(items, context);
    expect(page.calls).toBe(2);
    expect(calls.map((call) => call.outcome)).toEqual(['ok', 'zoho.unauthorized', 'ok']);
  });
});
