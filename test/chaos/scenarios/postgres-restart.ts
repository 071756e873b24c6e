import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeParsers } from '@libs/pg';
import { until } from '@libs/testing';
import { EmbeddedPostgres, openDatabase } from '@tds/platform/database';
import { Pool } from 'pg';
import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import type { WorldDatabase } from '../harness/world';
import { underLoad } from './under-load';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const postgresRestart: Scenario = {
  name: 'postgres_restart',
  what: 'PostgreSQL is restarted in order and then crashed (SIGQUIT), a server of its own with its durable settings',
  protection: {
    without: 'a worker ends at the first error of the database instead of trying again',
    shows: /^did not recover/,
    patches: [{ file: 'src/queue/workers/worker-loop.js', from: 'failures += 1;', to: 'return;' }],
  },
  async run(context) {
    const server = await ownServer();
    return underLoad(context, {
      database: server.database,
      // The server is back soon: workers that look so often surely look while it is away.
      environment: { TDS_QUEUE_POLL_INTERVAL_MS: '20' },
      async strike() {
        for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
          const { pid } = server.postgres;
          process.kill(pid, signal);
          await until(() => server.postgres.pid !== pid, 60_000);
          await elapse(1_000);
        }
        return { notes: ['SIGINT (fast shutdown) and SIGQUIT (crash with recovery); the server is back by itself'] };
      },
    });
  },
};

async function ownServer(): Promise<{ readonly postgres: EmbeddedPostgres; readonly database: WorldDatabase }> {
  const folder = mkdtempSync(join(tmpdir(), 'tds-chaos-postgres-'));
  chmodSync(folder, 0o711); // the account that runs the server must get in
  const postgres = await EmbeddedPostgres.start({ dataFolder: folder, logger: silent });
  const migrated = await openDatabase({ url: postgres.url });
  await migrated.onApplicationShutdown();
  const pool = new Pool({ connectionString: postgres.url, types: typeParsers, max: 4 });
  pool.on('error', () => undefined);
  const drop = async (): Promise<void> => {
    await pool.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { postgres, database: { url: postgres.url, pool, drop } };
}
