import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { figuresOf } from '../harness/rounds';
import { median } from '../harness/statistics';
import { multiplyMirror } from '../load/large-mirror';
import type { Latencies, LoadTask } from '../load/load-task';
import { runLoad } from '../load/run-load';
import { WEBHOOK_PATH, WEBHOOK_SECRET } from '../ours/app-environment';
import { SandboxProcess } from '../ours/sandbox-process';
import { TdsProcess } from '../ours/tds-process';

const RECORDS = 1_000_000;
/** A company to make copies of. */
const COMPANY = { products: 2_000, customers: 2_000, vendors: 100, ordersPerDay: 20, days: 60 };
const TARGET_SECONDS = 30;

const RATE = 100;
/** Length of the load beside validations, in lengths of other loads: 20 s by default. */
const LENGTHS = 4;
const P99_MS = 250;
const POLL_MS = 100;

/** A validation as its row tells it. */
interface RunRow {
  readonly status: string;
  readonly records: number;
  readonly opened: number;
  readonly seconds: number;
}

/** The daily validation of a mirror of a million records, by every rule of every type, alone and beside webhooks. */
export async function validateBenchmark(context: BenchContext): Promise<readonly Measurement[]> {
  const { server, options, progress } = context;
  const databaseUrl = await server.createDatabase('validate');
  const folder = server.createFolder('validate');
  progress(`validate: a mirror of ${RECORDS} records first`);
  await fillMirror(databaseUrl, folder);
  const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all' });
  try {
    const alone: (RunRow & { cpuMs: number | null; serverCpuMs: number | null })[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      progress(`validate: round ${round + 1}`);
      await server.checkpoint();
      const before = { cpuMs: tds.cpuMs(), serverCpuMs: server.cpuMs() };
      const run = await validate(tds, databaseUrl);
      const since = (now: number | null, then: number | null): number | null => (now === null || then === null ? null : now - then);
      alone.push({ ...run, cpuMs: since(tds.cpuMs(), before.cpuMs), serverCpuMs: since(server.cpuMs(), before.serverCpuMs) });
    }
    const quiet = await webhooks(context, tds, databaseUrl, 0);
    progress('validate: beside webhooks');
    const beside = await whileValidating(tds, databaseUrl, () => webhooks(context, tds, databaseUrl, 1));
    return measurementsOf(alone, quiet, beside);
  } finally {
    await tds.stop();
  }
}

async function fillMirror(databaseUrl: string, folder: string): Promise<void> {
  const sandbox = await SandboxProcess.start(folder, COMPANY);
  try {
    const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all', more: sandbox.environment });
    try {
      await tds.post('/api/zoho/bulk-sync/sync-all?wait=true');
    } finally {
      await tds.stop();
    }
  } finally {
    await sandbox.stop();
  }
  await withClient(databaseUrl, (client) => multiplyMirror(client, RECORDS));
}

/** Runs the daily validation to its end. @throws Error when it fails. */
async function validate(tds: TdsProcess, databaseUrl: string): Promise<RunRow> {
  return withClient(databaseUrl, async (client) => {
    const newest = async (): Promise<(RunRow & { id: string }) | undefined> => {
      const { rows } = await client.query<RunRow & { id: string }>(
        `select id, status, total::float8 as records, opened::float8 as opened, extract(epoch from ended_at - started_at)::float8 as seconds
           from tds_validation_runs order by started_at desc limit 1`,
      );
      return rows[0];
    };
    const before = (await newest())?.id;
    await tds.post('/api/tds/schedules/validation/run');
    for (;;) {
      const run = await newest();
      if (run && run.id !== before && run.status !== 'running') {
        if (run.status !== 'completed' || run.records < RECORDS) throw new Error(`the validation ended as ${JSON.stringify(run)}`);
        return run;
      }
      await new Promise((wake) => setTimeout(wake, POLL_MS));
    }
  });
}

/** Does `work` while one validation follows the other. */
async function whileValidating<T>(tds: TdsProcess, databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const state = { isDone: false };
  const done = work().finally(() => (state.isDone = true));
  // Heard when it is awaited; until then a failure must not count as unhandled.
  done.catch(() => undefined);
  while (!state.isDone) await validate(tds, databaseUrl);
  return done;
}

/** Webhooks of items until they are rows, ms. */
async function webhooks({ server, options }: BenchContext, tds: TdsProcess, databaseUrl: string, turn: number): Promise<Latencies> {
  const requests = RATE * options.seconds * LENGTHS;
  const task: LoadTask = {
    port: tds.port,
    path: WEBHOOK_PATH,
    secret: WEBHOOK_SECRET,
    connections: 10,
    firstRecord: turn * 2 * requests,
    load: { kind: 'open', ratePerSecond: RATE, requests },
    warmUpRequests: 500,
    watchDatabaseUrl: databaseUrl,
  };
  return (await runLoad(task, server.createFolder(`validate-load-${turn}`))).mirrored!;
}

function measurementsOf(
  alone: readonly (RunRow & { readonly cpuMs: number | null; readonly serverCpuMs: number | null })[],
  quiet: Latencies,
  beside: Latencies,
): readonly Measurement[] {
  const seconds = (values: readonly (number | null)[]): string => {
    const known = values.flatMap((value) => value ?? []);
    return known.length === 0 ? '?' : (median(known) / 1_000).toFixed(1);
  };
  return [
    {
      benchmark: 'validate',
      what: `${alone[0]!.records.toLocaleString('en-US')} records, every rule`,
      unit: 's',
      ...figuresOf(alone.map((run) => run.seconds)),
      target: { of: 'value', below: TARGET_SECONDS },
      note: [
        `findings opened ${alone.map(({ opened }) => opened).join(', ')}`,
        `processor time of TDS ${seconds(alone.map(({ cpuMs }) => cpuMs))} s, of PostgreSQL ${seconds(alone.map(({ serverCpuMs }) => serverCpuMs))} s`,
      ].join('; '),
    },
    {
      benchmark: 'validate',
      what: `webhook to row at ${RATE}/s beside it, p99`,
      unit: 'ms',
      ...figuresOf([beside.p99]),
      target: { of: 'value', below: P99_MS },
      note: `p50 ${beside.p50.toFixed(1)}, longest ${beside.max.toFixed(1)} ms; without a validation p50 ${quiet.p50.toFixed(1)}, p99 ${quiet.p99.toFixed(1)} ms`,
    },
  ];
}
