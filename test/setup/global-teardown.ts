import './aliases';
import { testServer } from '@libs/testing';
import { runState } from './global-setup';
import { dropTestDatabases } from './test-databases';

/** Leaves nothing behind: neither databases on a given server nor a server of our own. */
export default async function globalTeardown(): Promise<void> {
  if (runState.server) await runState.server.stop();
  else await dropTestDatabases(testServer());
}
