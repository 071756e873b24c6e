export { ManualClock } from './manual-clock';
export { createTestDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database';
export { TEST_DATABASE_PREFIX, TEST_SERVER_VARIABLE, assertTestDatabase, databaseUrl, testServer, type TestServer } from './test-server';
export { TcpProxy } from './tcp-proxy';
export { until } from './until';
