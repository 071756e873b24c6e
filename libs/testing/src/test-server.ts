/** Every database tests create begins so; nothing else is ever dropped. */
export const TEST_DATABASE_PREFIX = 'tds_test_';

/** How the global setup tells the workers which server and template to use. */
export const TEST_SERVER_VARIABLE = 'TDS_TEST_SERVER';

/** The server of this test run, and the migrated database to clone. */
export interface TestServer {
  readonly adminUrl: string;
  readonly template: string;
  /** What the names of this run's databases begin with: two runs may share a server. */
  readonly prefix: string;
}

/** The server the global setup made ready. @throws Error outside a test run. */
export function testServer(env: Readonly<Record<string, string | undefined>> = process.env): TestServer {
  const value = env[TEST_SERVER_VARIABLE];
  if (value === undefined) throw new Error('no test server: run the tests through jest, whose global setup starts one');
  return JSON.parse(value) as TestServer;
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Tests destroy what they work on, so they refuse a database that is not clearly theirs. @throws Error */
export function assertTestDatabase(name: string): void {
  if (!name.includes('test')) throw new Error(`refusing to touch the database "${name}": its name does not contain "test"`);
}
