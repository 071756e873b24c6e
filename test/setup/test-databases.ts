import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { TEST_DATABASE_PREFIX, assertTestDatabase, databaseUrl, type TestServer } from '@libs/testing';
import { openDatabase } from '@tds/platform/database';
import { Client, escapeIdentifier } from 'pg';

/** Runs of this machine begin so: another machine's runs on a shared server are not ours to judge. */
const HOST_PREFIX = `${TEST_DATABASE_PREFIX}${createHash('sha256').update(hostname()).digest('hex').slice(0, 6)}_`;

/** Removes what killed runs left behind, then migrates the one database all specs of this run clone. */
export async function prepareTestServer(adminUrl: string): Promise<TestServer> {
  await dropDatabases(adminUrl, (name) => name.startsWith(HOST_PREFIX) && !isAlive(Number(name.slice(HOST_PREFIX.length).split('_')[0])));
  const prefix = `${HOST_PREFIX}${process.pid}_`;
  const template = `${prefix}template`;
  await withClient(adminUrl, (client) => client.query(`create database ${escapeIdentifier(template)} template template0`));
  const database = await openDatabase({ url: databaseUrl(adminUrl, template) });
  await database.onApplicationShutdown();
  return { adminUrl, template, prefix };
}

/** Drops what this run made and did not drop itself. */
export function dropTestDatabases({ adminUrl, prefix }: TestServer): Promise<void> {
  return dropDatabases(adminUrl, (name) => name.startsWith(prefix));
}

async function dropDatabases(adminUrl: string, isOurs: (name: string) => boolean): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where not datistemplate');
    for (const { datname } of rows.filter((row) => isOurs(row.datname))) {
      assertTestDatabase(datname);
      await client.query(`drop database if exists ${escapeIdentifier(datname)} with (force)`);
    }
  });
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'tds:test setup' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
