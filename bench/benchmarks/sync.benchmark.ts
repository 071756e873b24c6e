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

/** A run, and the processor time each party spent on it; null where the system does not tell. */
interface TimedRun extends RunRow {
  readonly cpuMs: Readonly<Record<Party, number | null>>;
}

const PARTIES = ['TDS', 'PostgreSQL', 'sandbox'] as const;
type Party = (typeof PARTIES)[number];
type CpuClocks = Readonly<Record<Party, () => number | null>>;

/** A full sync of 1,000 products from the sandbox, first into an empty mirror, then once more with nothing changed. */
export async function syncBenchmark({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const databaseUrl = await server.createDatabase('sync');
  const folder = server.createFolder('sync');
  const sandbox = await SandboxProcess.start(folder, { products: PRODUCTS, customers: 1, vendors: 1 });
  try {
    const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all', more: sandbox.environment });
    try {
      const clocks: CpuClocks = { TDS: () => tds.cpuMs(), PostgreSQL: () => server.cpuMs(), sandbox: () => sandbox.cpuMs() };
      const first: TimedRun[] = [];
      const again: TimedRun[] = [];
      for (let round = 0; round < options.rounds; round += 1) {
        progress(`sync: ${PRODUCTS} products, round ${round + 1}`);
        await withClient(databaseUrl, emptyMirror);
        await server.checkpoint();
        first.push(await timed(clocks, () => syncProducts(tds, databaseUrl, 'created')));
        again.push(await timed(clocks, () => syncProducts(tds, databaseUrl, 'unchanged')));
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

/** A run with what it cost each party. */
async function timed(clocks: CpuClocks, run: () => Promise<RunRow>): Promise<TimedRun> {
  const before = readings(clocks);
  const row = await run();
  const after = readings(clocks);
  const spent = (party: Party): number | null => (before[party] === null || after[party] === null ? null : after[party] - before[party]);
  return { ...row, cpuMs: { TDS: spent('TDS'), PostgreSQL: spent('PostgreSQL'), sandbox: spent('sandbox') } };
}

function readings(clocks: CpuClocks): Record<Party, number | null> {
  return { TDS: clocks.TDS(), PostgreSQL: clocks.PostgreSQL(), sandbox: clocks.sandbox() };
}

function lineOf(what: string, runs: readonly TimedRun[], target?: Measurement['target']): Measurement {
  return {
    benchmark: 'sync',
    what: `${PRODUCTS} products, ${what}`,
    unit: 's',
    ...figuresOf(runs.map(({ seconds }) => seconds)),
    target,
    note: `${median(runs.map((run) => run.api_calls))} API calls, the token's own aside; from the run's start to its end, as its row tells; ${cpuOf(runs)}`,
  };
}

function cpuOf(runs: readonly TimedRun[]): string {
  const parts = PARTIES.flatMap((party) => {
    const ms = runs.flatMap(({ cpuMs }) => cpuMs[party] ?? []);
    return ms.length === 0 ? [] : [`${party} ${median(ms)} ms`];
  });
  return parts.length === 0 ? 'processor time not told here' : `processor time ${parts.join(', ')}`;
}
