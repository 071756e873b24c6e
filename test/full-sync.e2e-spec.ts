import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { SMALL_SIZES, type ZohoSandbox, startSandbox } from '@libs/zoho-sandbox';
import { disagreements } from './support/agreement';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';
import { TdsProcess, freePort } from './support/tds-process';
import { sandboxEnvironment } from './support/sandbox-environment';

/** Three pages and a half of items. */
const SIZES = { ...SMALL_SIZES, products: 700 };

const wrongProducts = async (sandbox: ZohoSandbox, database: TestDatabase) =>
  (await disagreements(sandbox, database.pool)).filter(({ entityType }) => entityType === 'product');

describe('rows that move while a listing is read', () => {
  let tds: TdsTestApp;
  beforeAll(async () => {
    tds = await startTdsTestApp({}, { sizes: SIZES });
    await tds.fullSync();
  });
  afterAll(() => tds.close());
  afterEach(() => tds.sandbox.faults.clear());

  it.each(['insert', 'remove', 'touch'] as const)('%s: none is skipped, none is doubled', async (change) => {
    tds.sandbox.faults.add({ kind: 'page_drift', change, match: { entity: 'item', operation: 'list', page: 3 }, times: 1 });
    await tds.fullSync();
    expect(tds.sandbox.faults.list().every((fault) => fault.hits > 0)).toBe(true);
    // What moved behind the page last read is found by the next run; what was there before must be there still.
    await tds.fullSync();
    expect(await wrongProducts(tds.sandbox, tds.database)).toEqual([]);
  });
});

describe('kill -9 in the middle of a full sync', () => {
  let database: TestDatabase;
  let sandbox: ZohoSandbox;
  let tds: TdsProcess;
  const dataDir = mkdtempSync(join(tmpdir(), 'tds-resume-'));
  beforeAll(async () => {
    database = await createTestDatabase();
    sandbox = await startSandbox({ sizes: SIZES, limits: 'off' });
    tds = new TdsProcess(
      {
        DATABASE_URL: database.url,
        TDS_DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
        ZOHO_WEBHOOK_SECRET: 'resumesecret0123',
        ...sandboxEnvironment(sandbox),
      },
      await freePort(),
    );
  });
  afterAll(async () => {
    await tds.kill();
    await sandbox.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('goes on at the page it had reached', async () => {
    // The third page hangs until the process is dead.
    const hang = sandbox.faults.add({ kind: 'latency', ms: 60_000, match: { entity: 'item', operation: 'list', page: 3 } });
    const page = async (): Promise<number | undefined> => {
      const { rows } = await database.pool.query<{ page: number }>(
        `select (checkpoint ->> 'page')::int as page from tds_sync_cursors where entity_type = 'product'`,
      );
      return rows[0]?.page;
    };
    await tds.start();
    await until(async () => (await page()) === 2, 30_000);
    await tds.kill();
    sandbox.faults.remove(hang);

    // Were the first page asked for again, it would hang now.
    sandbox.faults.add({ kind: 'latency', ms: 60_000, match: { entity: 'item', operation: 'list', page: 1 } });
    await tds.start();
    const lastRun = async (): Promise<{ status: string; processed: number }[]> =>
      (
        await database.pool.query(
          `select status, processed::int as processed from tds_sync_runs where entity_type = 'product' order by started_at`,
        )
      ).rows;
    await until(async () => (await lastRun()).at(-1)?.status === 'completed', 30_000);
    expect((await lastRun()).map((run) => run.status)).toEqual(['failed', 'completed']);
    expect((await lastRun()).at(-1)!.processed).toBe(sandbox.store.count('item') - 200);
    expect(await wrongProducts(sandbox, database)).toEqual([]);
  }, 90_000);
});
