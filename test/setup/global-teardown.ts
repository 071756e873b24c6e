import './aliases';
import { testServer } from '@libs/testing';
import { dropTestDatabases } from './test-databases';

/** Leaves nothing behind. */
export default async function globalTeardown(): Promise<void> {
  await dropTestDatabases(testServer());
}
