import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { figuresOf } from '../harness/rounds';
import type { LoadTask } from '../load/load-task';
import { runLoad } from '../load/run-load';
import { WEBHOOK_PATH, WEBHOOK_SECRET } from '../ours/app-environment';
import { TdsProcess } from '../ours/tds-process';
import { BACKLOG_ROWS, drainRate } from './backlog';

const RATE = 100;
/** Measured for four times the length of other loads: 20 s by default. */
const LENGTHS = 4;
const CONNECTIONS = 10;
const WARM_UP_REQUESTS = 500;

const P50_MS = 50;
const P99_MS = 250;
const DRAIN_RATE = 3_000;

/** From a webhook to the row it changes, everything in one process; and how fast a backlog of webhooks becomes rows. */
export async function latencyBenchmark(context: BenchContext): Promise<readonly Measurement[]> {
  const drained: number[] = [];
  for (let round = 0; round < context.options.rounds; round += 1) {
    context.progress(`latency: a backlog of ${BACKLOG_ROWS}, round ${round + 1}`);
    drained.push(await drainRate(context, round));
  }
  return [
    ...(await webhookToRow(context)),
    {
      benchmark: 'latency',
      what: `drain of a ${BACKLOG_ROWS.toLocaleString('en-US')}-row backlog`,
      unit: 'rows/s',
      ...figuresOf(drained),
      target: { of: 'value', atLeast: DRAIN_RATE },
      note: 'one process with the roles worker and scheduler; from the first claim to the last completion, by the database',
    },
  ];
}

async function webhookToRow({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const seconds = options.seconds * LENGTHS;
  progress(`latency: ${RATE}/s for ${seconds} s`);
  const databaseUrl = await server.createDatabase('latency');
  const folder = server.createFolder('latency');
  const tds = await TdsProcess.start({ databaseUrl, folder, role: 'all' });
  try {
    const task: LoadTask = {
      port: tds.port,
      path: WEBHOOK_PATH,
      secret: WEBHOOK_SECRET,
      connections: CONNECTIONS,
      firstRecord: 0,
      load: { kind: 'open', ratePerSecond: RATE, requests: RATE * seconds },
      warmUpRequests: WARM_UP_REQUESTS,
      watchDatabaseUrl: databaseUrl,
    };
    const { mirrored, answered } = await runLoad(task, folder);
    const inbox = await inboxTimes(databaseUrl, WARM_UP_REQUESTS + RATE * seconds);
    const line = { benchmark: 'latency', unit: 'ms' };
    const what = `webhook to row at ${RATE}/s`;
    return [
      { ...line, what: `${what}, p50`, ...figuresOf([mirrored!.p50]), target: { of: 'value', below: P50_MS } },
      {
        ...line,
        what: `${what}, p99`,
        ...figuresOf([mirrored!.p99]),
        target: { of: 'value', below: P99_MS },
        note: [
          'every webhook, from the instant it was due until its row was seen by another connection',
          `answered p50 ${answered.p50.toFixed(1)} p99 ${answered.p99.toFixed(1)} ms`,
          `received_at to processed_at in the inbox p50 ${inbox.p50.toFixed(1)} p99 ${inbox.p99.toFixed(1)} ms`,
        ].join('; '),
      },
    ];
  } finally {
    await tds.stop();
  }
}

/** What the inbox tells of the same webhooks. @throws Error when not all were processed. */
async function inboxTimes(databaseUrl: string, expected: number): Promise<{ readonly p50: number; readonly p99: number }> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ processed: number; p50: number; p99: number }>(
      `select count(*)::int as processed,
              1000 * percentile_cont(0.5) within group (order by extract(epoch from processed_at - received_at))::float8 as p50,
              1000 * percentile_cont(0.99) within group (order by extract(epoch from processed_at - received_at))::float8 as p99
         from tds_inbox_events where status = 'processed'`,
    );
    if (rows[0]!.processed !== expected) throw new Error(`${rows[0]!.processed} of ${expected} webhooks were processed`);
    return rows[0]!;
  });
}
