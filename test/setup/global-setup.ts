import './aliases';
import { TEST_SERVER_VARIABLE } from '@libs/testing';
import { startEmbeddedTestServer, type EmbeddedTestServer } from './embedded-test-server';
import { prepareTestServer } from './test-databases';

/** Where setup leaves the server for teardown, which runs in the same process. */
export const runState: { server?: EmbeddedTestServer } = ((globalThis as { tdsTestRun?: object }).tdsTestRun ??= {});

/** One PostgreSQL for the whole run: the one of `TEST_DATABASE_URL`, else an embedded one of this run's own. */
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given === undefined) runState.server = await startEmbeddedTestServer();
  const adminUrl = given ?? runState.server!.adminUrl;
  process.env[TEST_SERVER_VARIABLE] = JSON.stringify(await prepareTestServer(adminUrl));
}
