import { startQueue, type TestQueue } from '../testing/start-queue';
import { queueEntities } from './index';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue();
});
afterAll(() => queue.close());

it.each(queueEntities.map((entity) => ({ name: entity.name, entity })))('$name has the columns of its table', async ({ entity }) => {
  const metadata = queue.database.dataSource.getMetadata(entity);
  const columns = await queue.database.query<{ column_name: string; is_nullable: string }>(
    `select column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name = $1 order by column_name`,
    [metadata.tableName],
  );
  const mapped = metadata.columns.map(({ databaseName, isNullable }) => ({
    column_name: databaseName,
    is_nullable: isNullable ? 'YES' : 'NO',
  }));
  expect(mapped.sort((a, b) => (a.column_name < b.column_name ? -1 : 1))).toEqual(columns);
  await expect(queue.database.dataSource.getRepository(entity).find({ take: 1 } as object)).resolves.toEqual([]);
});
