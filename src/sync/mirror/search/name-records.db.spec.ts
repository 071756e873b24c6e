import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { zohoDefinitions } from '@tds/zoho-integration/entities';
import type { SourceConnector } from '../../source/source-connector';
import { SourceRegistry } from '../../source/source-registry';
import { NameRecordsHandler } from './name-records.handler';
import { NameRecordsQuery } from './name-records.query';

let test: TestDatabase;
let database: Database;
let handler: NameRecordsHandler;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
  const registry = new SourceRegistry();
  registry.register({ source: 'zoho', organizationId: '1', definitions: zohoDefinitions } as unknown as SourceConnector);
  handler = new NameRecordsHandler(database, registry);
  await test.pool.query(`
    insert into mirror.products (organization_id, zoho_id, name, raw, content_hash, sync_origin)
      values ('1', '100', 'Cable', '{}', '', 'bulk'), ('1', '101', null, '{}', '', 'bulk'), ('2', '102', 'Of another company', '{}', '', 'bulk');
    insert into mirror.stock (organization_id, zoho_id, product_id, location_id, raw, content_hash, sync_origin)
      values ('1', '100:7', '100', '7', '{}', '', 'bulk');
    insert into mirror.invoices (organization_id, zoho_id, invoice_number, raw, content_hash, sync_origin)
      values ('1', '300', 'INV-000001', '{}', '', 'bulk')`);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});

const namesOf = async (...keys: [string, string][]) => {
  const named = await handler.execute(new NameRecordsQuery(keys.map(([entityType, zohoId]) => ({ entityType, zohoId }))));
  return named.map(({ entityType, zohoId, title }) => `${entityType} ${zohoId} ${title}`).sort();
};

it('names records of several types by their names and numbers', async () => {
  expect(await namesOf(['product', '100'], ['invoice', '300'])).toEqual(['invoice 300 INV-000001', 'product 100 Cable']);
});

it('calls stock as its product', async () => {
  expect(await namesOf(['stock', '100:7'])).toEqual(['stock 100:7 Cable']);
});

it('leaves out what is not mirrored, has no name, is of another organisation or of no type', async () => {
  expect(await namesOf(['product', '999'], ['product', '101'], ['product', '102'], ["product' or true --", '100'])).toEqual([]);
  expect(await namesOf()).toEqual([]);
});
