import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import { emptyMirror } from '../harness/empty-mirror';
import type { Measurement } from '../harness/measurement';
import { figuresOf } from '../harness/rounds';
import { median } from '../harness/statistics';
import { SandboxProcess } from '../ours/sandbox-process';
import { TdsProcess } from '../ours/tds-process';

const PRODUCTS = 1_000;
const TARGET_SECONDS = 1;

/** A run as its row tells it. */
interface RunRow {
  readonly status: string;
  readonly created: string;
  readonly unchanged: string;
  readonly api_calls: number;
  readonly seconds: number;
}

/** A full sync of 1,000 products from the sandbox, first into an empty mirror, then once more with nothing changed. */
export async function syncBenchmark({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const databaseUrl = await server.createDatabase('sync');
  const folder = server.createFolder('sync');
  const sandbox = await SandboxProcess.start(folder, { products: PRODUCTS, customers: 1, vendors: 1 });
  try {
    const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all', more: sandbox.environment });
    try {
      const first: RunRow[] = [];
      const again: RunRow[] = [];
      for (let round = 0; round < options.rounds; round += 1) {
        progress(`sync: ${PRODUCTS} products, round ${round + 1}`);
        await withClient(databaseUrl, emptyMirror);
        await server.checkpoint();
        first.push(await syncProducts(tds, databaseUrl, 'created'));
        again.push(await syncProducts(tds, databaseUrl, 'unchanged'));
      }
      const target = { of: 'value', below: TARGET_SECONDS } as const;
      return [lineOf('full, into an empty mirror', first, target), lineOf('full, nothing changed', again)];
    } finally {
      await tds.stop();
    }
  } finally {
    await sandbox.stop();
  }
}

/** Runs a sync to its end. @throws Error when it did not bring every product. */
async function syncProducts(tds: TdsProcess, databaseUrl: string, expected: 'created' | 'unchanged'): Promise<RunRow> {
  const { run_id: runId } = await tds.post<{ run_id: string }>('/api/zoho/bulk-sync/products?wait=true');
  const run = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<RunRow>(
      `select status, created, unchanged, api_calls, extract(epoch from ended_at - started_at)::float8 as seconds
         from tds_sync_runs where id = $1`,
      [runId],
    );
    return rows[0]!;
  });
  if (run.status !== 'completed' || Number(run[expected]) !== PRODUCTS) throw new Error(`the sync ended as ${JSON.stringify(run)}`);
  return run;
}

function lineOf(what: string, runs: readonly RunRow[], target?: Measurement['target']): Measurement {
  return {
    benchmark: 'sync',
    what: `${PRODUCTS} products, ${what}`,
    unit: 's',
    ...figuresOf(runs.map(({ seconds }) => seconds)),
    target,
    note: `${median(runs.map((run) => run.api_calls))} API calls, the token's own aside; from the run's start to its end, as its row tells`,
  };
}
