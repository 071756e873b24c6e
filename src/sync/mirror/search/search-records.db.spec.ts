import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { zohoDefinitions } from '@tds/zoho-integration/entities';
import type { SourceConnector } from '../../source/source-connector';
import { SourceRegistry } from '../../source/source-registry';
import { SearchRecordsHandler } from './search-records.handler';
import { SearchRecordsQuery } from './search-records.query';

let test: TestDatabase;
let database: Database;
let handler: SearchRecordsHandler;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
  const registry = new SourceRegistry();
  registry.register({ source: 'zoho', organizationId: '1', definitions: zohoDefinitions } as unknown as SourceConnector);
  handler = new SearchRecordsHandler(database, registry);
  const product = (id: string, sku: string, name: string, more = '') =>
    test.pool.query(
      `insert into mirror.products (organization_id, zoho_id, sku, name, raw, content_hash, sync_origin, source_deleted_at)
       values ('1', $1, $2, $3, '{}', '', 'bulk', ${more || 'null'})`,
      [id, sku, name],
    );
  await product('100', 'AB-1', 'Cable');
  await product('101', 'AB-10', 'cable long');
  await product('102', 'X_%', 'Percent', 'now()');
  await test.pool.query(`insert into mirror.customers (organization_id, zoho_id, contact_name, email, raw, content_hash, sync_origin)
    values ('1', '200', 'Cabello', 'ab-1@example.com', '{}', '', 'bulk'), ('2', '201', 'Cabello', null, '{}', '', 'bulk')`);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});

const search = async (text: string, limit = 20, types?: string[]) =>
  (await handler.execute(new SearchRecordsQuery(text, limit, types))).map(
    ({ entityType, zohoId, matchedBy }) => `${entityType} ${zohoId} ${matchedBy}`,
  );

it.each([
  ['100', ['product 100 zoho_id']],
  ['ab-1', ['product 100 sku', 'customer 200 email', 'product 101 sku']],
  ['AB-10', ['product 101 sku']],
  ['CAB', ['customer 200 contact_name', 'product 100 name', 'product 101 name']],
  ['x_%', ['product 102 sku']],
  ['_', []],
  ['%', []],
  ['able', []],
  ['  ', []],
])('"%s" finds %j', async (text, found) => {
  expect(await search(text)).toEqual(found);
});

it('keeps to the types and the number asked for', async () => {
  expect(await search('cab', 20, ['customer'])).toEqual(['customer 200 contact_name']);
  expect(await search('cab', 1)).toHaveLength(1);
});

it.each(zohoDefinitions.flatMap(({ table, search }) => (search?.columns ?? []).map((column) => [table, column] as const)))(
  '%s is searched by %s with an index',
  async (table, column) => {
    const { rows } = await test.pool
      .query<{ 'QUERY PLAN': string }>(
        `set enable_seqscan = off; set enable_sort = off;
     explain select zoho_id from ${table} where organization_id = '1' and lower(${column}) like 'a%' order by lower(${column}) using ~<~ limit 5`,
      )
      .then((results) => (results as unknown as { rows: { 'QUERY PLAN': string }[] }[])[2]!);
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Scan using \w+_search_idx/);
  },
);
