import { createTestDatabase } from './test-database';
import { assertTestDatabase, databaseUrl, testServer } from './test-server';

describe('createTestDatabase', () => {
  it('clones the migrated template, each time another database', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await one.pool.query('create table only_here (id int)');
    const { rows } = await other.pool.query(
      `select to_regclass('tds_sync_queue') is not null as migrated, to_regclass('only_here') is not null as shared`,
    );
    expect(rows).toEqual([{ migrated: true, shared: false }]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('gives an empty one on demand', async () => {
    const database = await createTestDatabase({ isEmpty: true });
    const { rows } = await database.pool.query(`select count(*) as n from pg_tables where schemaname = 'public'`);
    expect(rows).toEqual([{ n: '0' }]);
    await database.drop();
  });

  it('drops it even while somebody is connected', async () => {
    const database = await createTestDatabase({ isEmpty: true });
    const watcher = await createTestDatabase({ isEmpty: true });
    await database.pool.query('select 1');
    await database.drop();
    const { rowCount } = await watcher.pool.query('select 1 from pg_database where datname = $1', [database.name]);
    expect(rowCount).toBe(0);
    await watcher.drop();
  });
});

describe('what tests may touch', () => {
  it.each(['tds', 'postgres', 'production'])('does not include the database "%s"', (name) => {
    expect(() => assertTestDatabase(name)).toThrow(`refusing to touch the database "${name}"`);
  });

  it("is this run's own", () => {
    const { prefix, template } = testServer();
    expect(() => assertTestDatabase(template)).not.toThrow();
    expect(template.startsWith(prefix)).toBe(true);
  });

  it('needs the global setup', () => {
    expect(() => testServer({})).toThrow('run the tests through jest');
  });

  it('keeps the rest of a server address', () => {
    expect(databaseUrl('postgres://tds:p%40ss@127.0.0.1:5433/postgres?sslmode=disable', 'tds_test_x')).toBe(
      'postgres://tds:p%40ss@127.0.0.1:5433/tds_test_x?sslmode=disable',
    );
  });
});
