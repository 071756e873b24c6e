import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { type ResidentMemory, watchingMemory } from '../harness/resident-memory';
import { figuresOf } from '../harness/rounds';
import { median } from '../harness/statistics';
import { listedMirror } from '../load/listed-mirror';
import { SandboxProcess } from '../ours/sandbox-process';
import { TdsProcess } from '../ours/tds-process';

const PRODUCTS = 100_000;
/** 200 rows a page. */
const TARGET_CALLS = PRODUCTS / 200;
const TARGET_SECONDS = 10;
const TARGET_MIB = 300;

/** A comparison as its row tells it, and what it cost the processes. */
interface Compared {
  readonly seconds: number;
  readonly calls: number;
  readonly cpuSeconds: number | null;
  readonly serverCpuSeconds: number | null;
  readonly memory: ResidentMemory | null;
}

/** A comparison of 100,000 products with the sandbox, field by field; and one more that uses the last one's listing. */
export async function compareBenchmark({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const databaseUrl = await server.createDatabase('compare');
  const folder = server.createFolder('compare');
  const sandbox = await SandboxProcess.start(folder, { products: PRODUCTS, customers: 1, vendors: 1 });
  try {
    const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all', more: sandbox.environment });
    try {
      progress(`compare: a mirror of ${PRODUCTS} products first`);
      await tds.get('/api/tds/statistics/compare/products?level=counts&wait_seconds=300');
      await withClient(databaseUrl, (client) => listedMirror(client, 'product'));
      const rounds: Compared[] = [];
      for (let round = 0; round < options.rounds; round += 1) {
        progress(`compare: ${PRODUCTS} products, round ${round + 1}`);
        await server.checkpoint();
        rounds.push(await compareProducts(tds, databaseUrl, () => server.cpuMs()));
      }
      const again = await compareProducts(tds, databaseUrl, () => server.cpuMs(), '&max_age_seconds=3600');
      return [...measurementsOf(rounds), measurementOfReuse(again)];
    } finally {
      await tds.stop();
    }
  } finally {
    await sandbox.stop();
  }
}

/** Makes a comparison and waits for its end. @throws Error when it does not find that everything agrees. */
async function compareProducts(tds: TdsProcess, databaseUrl: string, serverCpuMs: () => number | null, parameters = ''): Promise<Compared> {
  const cpuBefore = tds.cpuMs();
  const serverBefore = serverCpuMs();
  const { result, memory } = await watchingMemory(
    () => tds.residentMiB(),
    () => tds.get<{ comparison_id: string; status: string }>(`/api/tds/statistics/compare/products?wait_seconds=300${parameters}`),
  );
  const [row] = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ matched: string; calls: number; seconds: number }>(
      `select matched, api_calls as calls, extract(epoch from ended_at - started_at)::float8 as seconds from tds_comparisons where id = $1`,
      [result.comparison_id],
    );
    return rows;
  });
  if (Number(row!.matched) !== PRODUCTS) throw new Error(`the comparison came to ${JSON.stringify({ ...row, status: result.status })}`);
  return {
    ...row!,
    memory,
    cpuSeconds: secondsSince(cpuBefore, tds.cpuMs()),
    serverCpuSeconds: secondsSince(serverBefore, serverCpuMs()),
  };
}

function secondsSince(beforeMs: number | null, nowMs: number | null): number | null {
  return beforeMs === null || nowMs === null ? null : (nowMs - beforeMs) / 1_000;
}

function measurementsOf(rounds: readonly Compared[]): readonly Measurement[] {
  const line = { benchmark: 'compare' };
  const what = `${PRODUCTS.toLocaleString('en-US')} products, by fields`;
  const serverCpu = rounds.flatMap(({ serverCpuSeconds }) => serverCpuSeconds ?? []);
  const measurements: Measurement[] = [
    {
      ...line,
      what: `${what}: from beginning to end`,
      unit: 's',
      ...figuresOf(rounds.map(({ seconds }) => seconds)),
      goal: { below: TARGET_SECONDS },
      note: 'as the row of the comparison tells; the sandbox answers from the same machine',
    },
    {
      ...line,
      what: `${what}: calls`,
      unit: 'calls',
      ...figuresOf(rounds.map(({ calls }) => calls)),
      target: { of: 'value', below: TARGET_CALLS + 1 },
    },
  ];
  const cpu = rounds.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  if (cpu.length > 0) {
    measurements.push({
      ...line,
      what: `${what}: processor time of TDS`,
      unit: 's',
      ...figuresOf(cpu),
      target: { of: 'value', below: TARGET_SECONDS },
      ...(serverCpu.length > 0 && { note: `and ${median(serverCpu).toFixed(1)} s of PostgreSQL` }),
    });
  }
  const memory = rounds.flatMap(({ memory: held }) => held ?? []);
  if (memory.length > 0) {
    measurements.push({
      ...line,
      what: `${what}: peak memory of TDS`,
      unit: 'MiB',
      ...figuresOf(memory.map(({ peak }) => peak)),
      target: { of: 'value', below: TARGET_MIB },
      note: `resident; before each comparison ${memory.map(({ before }) => before.toFixed(0)).join(', ')}`,
    });
  }
  return measurements;
}

function measurementOfReuse({ seconds, calls }: Compared): Measurement {
  return {
    benchmark: 'compare',
    what: 'the same with the last listing at hand',
    unit: 's',
    ...figuresOf([seconds]),
    note: `${calls} calls`,
  };
}
