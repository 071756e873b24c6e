import { randomBytes } from 'node:crypto';
import { typeParsers } from '@libs/pg';
import { Client, Pool, escapeIdentifier } from 'pg';
import { assertTestDatabase, databaseUrl, testServer } from './test-server';

/** A database of its own for one spec file, migrated. */
export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** Reads values as the application does: bigint and numeric as strings, date as 'YYYY-MM-DD'. */
  readonly pool: Pool;
  /** Disconnects whoever is left and drops the database. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Clone an empty database instead of the migrated template. */
  readonly isEmpty?: boolean;
}

/** Clones the migrated template: `const database = await createTestDatabase()` in `beforeAll`, `await database.drop()` in `afterAll`. */
export async function createTestDatabase({ isEmpty = false }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { adminUrl, template, prefix } = testServer();
  const name = `${prefix}${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, (client) =>
    client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(isEmpty ? 'template0' : template)}`),
  );
  const url = databaseUrl(adminUrl, name);
  const pool = new Pool({ connectionString: url, types: typeParsers, max: 10, application_name: 'tds:test' });
  // Tests restart servers and terminate backends on purpose; an idle connection lost by it is no failure.
  pool.on('error', () => undefined);
  return { name, url, pool, drop: () => drop(adminUrl, name, pool) };
}

async function drop(adminUrl: string, name: string, pool: Pool): Promise<void> {
  assertTestDatabase(name);
  await pool.end();
  await asAdmin(adminUrl, (client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));
}

async function asAdmin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'tds:test admin' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
