import './aliases';
import { TEST_SERVER_VARIABLE } from '@libs/testing';
import { prepareTestServer } from './test-databases';

/** One PostgreSQL for the whole run. */
export default async function globalSetup(): Promise<void> {
  const adminUrl = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  process.env[TEST_SERVER_VARIABLE] = JSON.stringify(await prepareTestServer(adminUrl));
}
