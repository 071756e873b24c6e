import { TEST_SERVER_VARIABLE } from '@libs/testing';
import { startEmbeddedTestServer } from '../../setup/embedded-test-server';
import { dropTestDatabases, prepareTestServer } from '../../setup/test-databases';

/** Makes the databases' server ready: the one of `TEST_DATABASE_URL`, else an embedded one of this run's own. @returns what ends it */
export async function startServer(given: string | undefined): Promise<() => Promise<void>> {
  const embedded = given === undefined ? await startEmbeddedTestServer() : undefined;
  const server = await prepareTestServer(given ?? embedded!.adminUrl);
  process.env[TEST_SERVER_VARIABLE] = JSON.stringify(server);
  return async () => {
    await dropTestDatabases(server);
    await embedded?.stop();
  };
}
