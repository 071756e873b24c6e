import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Fault, SMALL_SIZES, startSandbox, type ZohoSandbox } from '@libs/zoho-sandbox';
import { type Database, openDatabase } from '@tds/platform/database';
import { SkippingClock } from './testing/skipping-clock';
import { connectTo } from './testing/test-connection';
import type { ZohoClient } from './zoho-client';
import type { ZohoConnection } from './zoho-connection';
import type { ZohoError } from './zoho.errors';

const context = { purpose: 'user' } as const;
const items = { product: 'inventory', path: '/items', arrayKeys: ['items'] } as const;
const batch = { product: 'inventory', path: '/itemdetails', idsParameter: 'item_ids', arrayKeys: ['items'], idField: 'item_id' } as const;

describe('ZohoClient while the sandbox makes trouble', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let sandbox: ZohoSandbox;
  let connection: ZohoConnection;
  let ids: string[];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
    connection = connectTo({ database, zoho: sandbox, clock: new SkippingClock() });
    const page = await connection.client.listPage(items, context);
    ids = page.rows.map((row) => String(row['item_id']));
  });
  afterAll(async () => {
    await connection?.onApplicationShutdown();
    await sandbox?.close();
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(() => database.query('truncate tds_circuit_breakers, tds_rate_limits, tds_rate_windows'));
  afterEach(() => sandbox.faults.clear());

  const kinds: Record<string, (client: ZohoClient) => Promise<number>> = {
    list: async (client) => (await client.listPage(items, context)).rows.length,
    detail: async (client) =>
      Number(
        (await client.getOne({ ...items, path: '/items/{id}', id: ids[0] as string, objectKeys: ['item'] }, context)).body['item_id'] ===
          ids[0],
      ),
    batch: async (client) => (await client.getMany({ ...batch, ids }, context)).found.size,
    organizations: async (client) => (await client.organizations('books', context)).length,
  };
  const passing: Fault[] = [
    { kind: 'outage', mode: 'reset' },
    { kind: 'outage', mode: '503' },
    { kind: 'server_error' },
    { kind: 'server_error', status: 502 },
    { kind: 'error_in_200', code: 1000 },
    { kind: 'truncated', mode: 'short' },
    { kind: 'truncated', mode: 'broken' },
    { kind: 'rate_limit', code: 43, retryAfterSeconds: 0 },
    { kind: 'rate_limit', code: 44, retryAfterSeconds: 0 },
    { kind: 'rate_limit', code: 1070 },
    { kind: 'unauthorized' },
    { kind: 'latency', ms: 50 },
  ];
  const cases = Object.keys(kinds).flatMap((kind) => passing.map((fault) => [kind, fault] as const));

  it.each(cases)('%s recovers from %j', async (kind, fault) => {
    const undisturbed = await kinds[kind]?.(connection.client);
    sandbox.faults.add({ ...fault, match: { operation: kind as 'list' }, times: 1 });
    await expect(kinds[kind]?.(connection.client)).resolves.toBe(undisturbed);
    expect(sandbox.faults.list()).toMatchObject([{ hits: 1 }]);
  });

  it.each<[string, Fault, object]>([
    ['list', { kind: 'rate_limit', code: 45 }, { kind: 'quota', disposition: 'snooze' }],
    ['detail', { kind: 'error_in_200', code: 1002, message: 'Item does not exist.' }, { kind: 'not_found' }],
    ['list', { kind: 'error_in_200', code: 57 }, { kind: 'auth', disposition: 'snooze' }],
    ['list', { kind: 'error_in_200', code: 6041 }, { kind: 'auth', code: 'zoho.wrong_organization' }],
    ['list', { kind: 'error_in_200', code: 4 }, { kind: 'invalid', disposition: 'reject' }],
    ['batch', { kind: 'outage', mode: '503' }, { kind: 'transient', disposition: 'retry' }],
  ])('%s tells what %j is', async (kind, fault, expected) => {
    sandbox.faults.add({ ...fault, match: { operation: kind as 'list' } });
    const error = await kinds[kind]?.(connection.client).then(
      () => undefined,
      (thrown: unknown) => thrown as ZohoError,
    );
    expect(error).toMatchObject(expected);
  });

  it('halves a batch Zoho refuses', async () => {
    sandbox.faults.add({ kind: 'error_in_200', code: 4, match: { operation: 'batch' }, times: 3 });
    await expect(kinds['batch']?.(connection.client)).resolves.toBe(ids.length);
  });

  it('gets a new token when Zoho revokes the present one', async () => {
    await kinds['list']?.(connection.client);
    sandbox.expireTokens();
    await expect(kinds['list']?.(connection.client)).resolves.toBe(ids.length);
  });
});
