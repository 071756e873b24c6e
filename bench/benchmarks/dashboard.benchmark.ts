import type { BenchContext } from '../harness/benchmark';
import { withClient } from '../harness/bench-server';
import type { Measurement } from '../harness/measurement';
import { percentile } from '../harness/statistics';
import { readsOfApi } from '../load/api-reads';
import { growDatabase } from '../load/grow-database';
import { useForAMinute } from '../load/use-for-a-minute';
import { ADMIN_KEY } from '../ours/app-environment';
import { SandboxProcess } from '../ours/sandbox-process';
import { TdsProcess } from '../ours/tds-process';

/** Small: its records are copied until there are as many as asked for. */
const SIZES = { products: 200, customers: 150, vendors: 20, ordersPerDay: 10, days: 10 };
const REQUESTS = 100;
/** Connections, prepared statements and compiled code are there when somebody looks. */
const WARM_UP = 5;
/** So long a path is asked at most, ms: one that is far too slow need not be asked a hundred times to know it. */
const PATIENCE_MS = 15_000;
/** Lines of the table; all figures are told while it runs. */
const SHOWN = 8;

const READ_BELOW_MS = 100;
const METRICS_BELOW_MS = 50;

/** What the reads of one path took, ms. */
interface Timings {
  readonly path: string;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Every read of the API on a database that was used for long, one after the other, none from the cache of answers: a request that changes
 * something drops it before each of them.
 */
export async function dashboardBenchmark({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const databaseUrl = await server.createDatabase('dashboard');
  const folder = server.createFolder('dashboard');
  await prepare({ databaseUrl, folder, options, progress });
  await server.checkpoint();
  const tds = await TdsProcess.start({ databaseUrl, folder, role: 'api', more: QUIET });
  try {
    const zohoId = await withClient(databaseUrl, async (client) =>
      String(
        (await client.query<{ id: string }>(`select zoho_id as id from mirror.products where zoho_id like '1-%' limit 1`)).rows[0]?.id,
      ),
    );
    const reads = await readsOfApi(tds, { zohoId, type: 'product', entity: 'product' });
    await expectAnswers(tds, reads);
    const timings: Timings[] = [];
    for (const path of reads) {
      const timing = await timed(tds, path);
      timings.push(timing);
      progress(`dashboard: p50 ${timing.p50.toFixed(1)} ms, p99 ${timing.p99.toFixed(1)} ms  ${path}`);
    }
    return linesOf(timings, `${options.mirrorRows} documents, ${options.historyRows} rows of history`);
  } finally {
    await tds.stop();
  }
}

/** Nobody's budget of requests is what is measured. */
const QUIET = { TDS_REQUESTS_PER_MINUTE_PER_ADDRESS: '0', TDS_REQUESTS_PER_MINUTE_PER_KEY: '0', LOG_LEVEL: 'warn' };

async function prepare({
  databaseUrl,
  folder,
  options,
  progress,
}: Pick<BenchContext, 'options' | 'progress'> & { databaseUrl: string; folder: string }): Promise<void> {
  const sandbox = await SandboxProcess.start(folder, SIZES);
  try {
    const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all', more: { ...sandbox.environment, ...QUIET } });
    try {
      await withClient(databaseUrl, (client) => useForAMinute(tds, client));
    } finally {
      await tds.stop();
    }
  } finally {
    await sandbox.stop();
  }
  await withClient(databaseUrl, (client) => growDatabase(client, options, progress));
}

async function timed(tds: TdsProcess, path: string): Promise<Timings> {
  const times: number[] = [];
  const until = performance.now() + PATIENCE_MS;
  for (let count = -WARM_UP; count < REQUESTS && (times.length === 0 || performance.now() < until); count += 1) {
    await dropAnswers(tds);
    const startedAt = performance.now();
    const response = await fetch(`${tds.url}${path}`, { headers: { 'x-api-key': ADMIN_KEY } });
    await response.arrayBuffer();
    if (!isAnswer(response)) throw new Error(`${path} answered ${response.status}`);
    if (count >= 0 || performance.now() > until) times.push(performance.now() - startedAt);
  }
  return { path, p50: percentile(times, 50), p99: percentile(times, 99) };
}

/** A finding that is gone or a component that is down is an answer too. */
function isAnswer({ status }: Response): boolean {
  return status < 400 || status === 404 || status === 503;
}

/** Asks everything once, so that all that is wrong is told before an hour is spent. @throws Error with each that is no answer. */
async function expectAnswers(tds: TdsProcess, reads: readonly string[]): Promise<void> {
  const refused: string[] = [];
  for (const path of reads) {
    const response = await fetch(`${tds.url}${path}`, { headers: { 'x-api-key': ADMIN_KEY } });
    const text = await response.text();
    if (!isAnswer(response)) refused.push(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  }
  if (refused.length > 0) throw new Error(refused.join('\n'));
}

/** Nobody's session ends, but it counts as a change. */
async function dropAnswers({ url }: TdsProcess): Promise<void> {
  const { status } = await fetch(`${url}/api/tds/session`, { method: 'DELETE', headers: { 'x-api-key': ADMIN_KEY } });
  if (status !== 204) throw new Error(`a logout without a session was answered ${status}`);
}

function linesOf(timings: readonly Timings[], of: string): readonly Measurement[] {
  const isMetrics = ({ path }: Timings): boolean => path === '/metrics';
  const slowest = timings
    .filter((timing) => !isMetrics(timing))
    .sort((a, b) => b.p99 - a.p99)
    .slice(0, SHOWN);
  return [
    ...timings.filter(isMetrics).map((timing) => lineOf(timing, METRICS_BELOW_MS, of)),
    ...slowest.map((timing, place) => lineOf(timing, READ_BELOW_MS, place === 0 ? `the slowest of ${timings.length} reads; ${of}` : of)),
  ];
}

function lineOf({ path, p50, p99 }: Timings, below: number, note: string): Measurement {
  return {
    benchmark: 'dashboard',
    what: `GET ${path}, p99 of ${REQUESTS}`,
    unit: 'ms',
    ours: p99,
    oursRounds: [p99],
    target: { of: 'value', below },
    note: `p50 ${p50.toFixed(1)} ms; ${note}`,
  };
}
