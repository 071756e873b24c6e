import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import { runLoad } from '../load/run-load';
import { WEBHOOK_PATH, WEBHOOK_SECRET } from '../ours/app-environment';
import { TdsProcess } from '../ours/tds-process';

/** Webhooks that wait when the worker starts, each about a record of its own. */
export const BACKLOG_ROWS = 10_000;

const CONNECTIONS = 50;
const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 120_000;

/** Rows per second at which a process that has just started works off a backlog of real webhooks. */
export async function drainRate({ server }: BenchContext, round: number): Promise<number> {
  const databaseUrl = await server.createDatabase('drain');
  const folder = server.createFolder(`drain_${round}`);
  await fill(databaseUrl, folder);
  await server.checkpoint();
  const worker = await TdsProcess.start({ databaseUrl, folder, role: 'worker,scheduler' });
  try {
    await emptied(databaseUrl);
    return await rateOf(databaseUrl);
  } finally {
    await worker.stop();
    await server.drop(databaseUrl);
  }
}

/** Receives the webhooks with nobody to work on them. */
async function fill(databaseUrl: string, folder: string): Promise<void> {
  const api = await TdsProcess.start({ databaseUrl, folder, role: 'api' });
  try {
    const load = { kind: 'closed', seconds: PATIENCE_MS / 1_000, maxRequests: BACKLOG_ROWS } as const;
    const target = { port: api.port, path: WEBHOOK_PATH, secret: WEBHOOK_SECRET };
    const { accepted } = await runLoad({ ...target, connections: CONNECTIONS, firstRecord: 0, load, warmUpRequests: 0 }, folder);
    if (accepted !== BACKLOG_ROWS) throw new Error(`only ${accepted} of ${BACKLOG_ROWS} webhooks were received in time`);
  } finally {
    await api.stop();
  }
}

/** Looks seldom: looking costs the server too. */
async function emptied(databaseUrl: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  await withClient(databaseUrl, async (client) => {
    for (;;) {
      const { rowCount } = await client.query('select from tds_sync_queue_live limit 1');
      if (rowCount === 0) return;
      if (performance.now() > deadline) throw new Error('the backlog was not worked off in time');
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  });
}

async function rateOf(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ jobs: number; mirrored: number; seconds: number }>(
      `select count(*)::int as jobs, (select count(*)::int from mirror.products) as mirrored,
              extract(epoch from max(finished_at) - min(started_at))::float8 as seconds
         from tds_sync_queue where status = 'completed'`,
    );
    const { jobs, mirrored, seconds } = rows[0]!;
    if (jobs !== BACKLOG_ROWS || mirrored !== BACKLOG_ROWS) throw new Error(`${jobs} jobs completed, ${mirrored} rows mirrored`);
    return jobs / seconds;
  });
}
