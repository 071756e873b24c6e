import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { DataSource } from 'typeorm';
import { webhookEntities } from './index';

let testDatabase: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  dataSource = await new DataSource({
    type: 'postgres',
    url: testDatabase.url,
    entities: webhookEntities,
    synchronize: false,
  }).initialize();
});
afterAll(async () => {
  await dataSource?.destroy();
  await testDatabase?.drop();
});

it.each(webhookEntities.map((entity) => ({ name: entity.name, entity })))('$name has the columns of its table', async ({ entity }) => {
  const { tableName, columns } = dataSource.getMetadata(entity);
  const { rows } = await testDatabase.pool.query(
    `select column_name as name, is_nullable = 'YES' as "isNullable" from information_schema.columns
      where table_schema = 'public' and table_name = $1 order by column_name`,
    [tableName],
  );
  const mapped = columns.map(({ databaseName, isNullable }) => ({ name: databaseName, isNullable }));
  expect(mapped.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(rows);
  await expect(dataSource.getRepository(entity).find({ take: 1 } as object)).resolves.toEqual([]);
});
