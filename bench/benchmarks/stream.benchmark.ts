import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { watchingMemory } from '../harness/resident-memory';
import { figuresOf } from '../harness/rounds';
import { SandboxProcess } from '../ours/sandbox-process';
import { TdsProcess } from '../ours/tds-process';

const TARGET_MIB = 400;
const LOOK_EVERY_MS = 2_000;
/** The slowest a run may be before it counts as hanging, rows per second. */
const SLOWEST = 100;

/** One full sync of many products into an empty mirror: it streams, however many there are. */
export async function streamBenchmark({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const { streamRows } = options;
  const databaseUrl = await server.createDatabase('stream');
  const folder = server.createFolder('stream');
  progress(`stream: a sandbox with ${streamRows} products`);
  const sandbox = await SandboxProcess.start(folder, { products: streamRows, customers: 1, vendors: 1 });
  try {
    const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all', more: sandbox.environment });
    try {
      const { run_id: runId } = await tds.post<{ run_id: string }>('/api/zoho/bulk-sync/products');
      const { result: seconds, memory } = await watchingMemory(
        () => tds.residentMiB(),
        () => completed({ databaseUrl, runId, streamRows, progress }),
      );
      const line = { benchmark: 'stream', target: { of: 'value', below: TARGET_MIB } } as const;
      const what = `${streamRows.toLocaleString('en-US')} products, full, into an empty mirror`;
      return [
        { benchmark: 'stream', what, unit: 'rows/s', ...figuresOf([streamRows / seconds]) },
        ...(memory ? [{ ...line, what: `${what}: peak memory of TDS`, unit: 'MiB', ...figuresOf([memory.peak]) }] : []),
      ];
    } finally {
      await tds.stop();
    }
  } finally {
    await sandbox.stop();
    await server.drop(databaseUrl);
  }
}

interface AwaitedRun {
  readonly databaseUrl: string;
  readonly runId: string;
  readonly streamRows: number;
  readonly progress: (text: string) => void;
}

/** Waits for the end of a run and tells how many seconds it took. @throws Error when it does not bring every product. */
async function completed({ databaseUrl, runId, streamRows, progress }: AwaitedRun): Promise<number> {
  const deadline = performance.now() + 60_000 + (streamRows / SLOWEST) * 1_000;
  return withClient(databaseUrl, async (client) => {
    for (let told = 0; ;) {
      const { rows } = await client.query<{ status: string; processed: string; created: string; seconds: number }>(
        `select status, processed, created, extract(epoch from coalesce(ended_at, now()) - started_at)::float8 as seconds
           from tds_sync_runs where id = $1`,
        [runId],
      );
      const run = rows[0]!;
      if (run.status === 'completed' && Number(run.created) === streamRows) return run.seconds;
      if (run.status !== 'running') throw new Error(`the sync ended as ${JSON.stringify(run)}`);
      if (performance.now() > deadline) throw new Error(`the sync is too slow: ${JSON.stringify(run)}`);
      if (Number(run.processed) >= told + streamRows / 10) {
        told = Number(run.processed);
        progress(`stream: ${told} of ${streamRows} products after ${Math.round(run.seconds)} s`);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  });
}
