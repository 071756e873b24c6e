import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { figuresOf, takeTurns } from '../harness/rounds';
import type { LoadResult, LoadTask } from '../load/load-task';
import { runLoad } from '../load/run-load';
import { WEBHOOK_SECRET, WEBHOOK_PATH } from '../ours/app-environment';
import { TdsProcess } from '../ours/tds-process';
import { BareIngest } from '../peers/bare-ingest';

const CONNECTIONS = 50;
const WARM_UP_REQUESTS = 1_000;
/** More than any server here takes in a second: the supply must not end before the time. */
const MAX_RATE = 8_000;

const STEADY_RATE = 500;
const STEADY_P99_MS = 25;

/** A server under load: where, and in which database its rows must be afterwards. */
interface Target {
  readonly port: number;
  readonly path: string;
  readonly databaseUrl: string;
}

/** Webhooks made durable: as many as 50 connections can bring, and how long one takes at a rate far below that. */
export async function ingestBenchmark(context: BenchContext): Promise<readonly Measurement[]> {
  const { server } = context;
  const urls = { ours: await server.createDatabase('ingest_ours'), peer: await server.createDatabase('ingest_peer') };
  const folder = server.createFolder('ingest');
  const tds = await TdsProcess.start({ databaseUrl: urls.ours, folder, role: 'api' });
  try {
    const bare = await BareIngest.start(urls.peer, folder);
    try {
      const ours: Target = { port: tds.port, path: WEBHOOK_PATH, databaseUrl: urls.ours };
      const peer: Target = { port: bare.port, path: '/webhooks', databaseUrl: urls.peer };
      return [await throughput(context, folder, ours, peer), ...(await steadyLatency(context, folder, ours, peer))];
    } finally {
      await bare.stop();
    }
  } finally {
    await tds.stop();
  }
}

async function throughput({ server, options, progress }: BenchContext, folder: string, ours: Target, peer: Target): Promise<Measurement> {
  const { seconds } = options;
  const load: LoadTask['load'] = { kind: 'closed', seconds, maxRequests: seconds * MAX_RATE };
  const rate = (target: Target) => async (round: number) => {
    progress(`ingest: ${target === ours ? 'ours' : 'peer'}, ${CONNECTIONS} connections, ${seconds} s, round ${round + 1}`);
    await server.checkpoint();
    const result = await bombard(target, load, folder);
    return result.accepted / result.seconds;
  };
  const figures = await takeTurns({ ours: rate(ours), peer: rate(peer) }, options.rounds);
  return {
    benchmark: 'ingest',
    what: `durable, ${CONNECTIONS} connections`,
    unit: 'webhooks/s',
    ...figuresOf(figures.ours, { name: 'bare Fastify + pg', rounds: figures.peer }),
    target: { of: 'ratio', atLeast: 1 },
    note: 'every 2xx was found in the database, in inbox and queue',
  };
}

async function steadyLatency(
  { server, options, progress }: BenchContext,
  folder: string,
  ours: Target,
  peer: Target,
): Promise<readonly Measurement[]> {
  const load: LoadTask['load'] = { kind: 'open', ratePerSecond: STEADY_RATE, requests: STEADY_RATE * options.seconds };
  const results: Record<'ours' | 'peer', LoadResult[]> = { ours: [], peer: [] };
  const p99 = (name: 'ours' | 'peer', target: Target) => async (round: number) => {
    progress(`ingest: ${name}, ${STEADY_RATE}/s, ${options.seconds} s, round ${round + 1}`);
    await server.checkpoint();
    const result = await bombard(target, load, folder);
    results[name].push(result);
    return result.answered.p99;
  };
  const figures = await takeTurns({ ours: p99('ours', ours), peer: p99('peer', peer) }, options.rounds);
  const p50s = (name: 'ours' | 'peer'): number[] => results[name].map(({ answered }) => answered.p50);
  const line = { benchmark: 'ingest', unit: 'ms' };
  const bare = 'bare Fastify + pg';
  return [
    { ...line, what: `p50 at ${STEADY_RATE}/s`, ...figuresOf(p50s('ours'), { name: bare, rounds: p50s('peer') }) },
    {
      ...line,
      what: `p99 at ${STEADY_RATE}/s`,
      ...figuresOf(figures.ours, { name: bare, rounds: figures.peer }),
      target: { of: 'value', below: STEADY_P99_MS },
      note: 'from the instant a request was due, not from when it could be sent',
    },
  ];
}

/** Runs a load, looks every accepted webhook up in the database, and empties the tables. */
async function bombard({ port, path, databaseUrl }: Target, load: LoadTask['load'], folder: string): Promise<LoadResult> {
  const task: LoadTask = {
    port,
    path,
    secret: WEBHOOK_SECRET,
    connections: CONNECTIONS,
    firstRecord: 0,
    load,
    warmUpRequests: WARM_UP_REQUESTS,
  };
  const result = await runLoad(task, folder);
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ events: number; jobs: number }>(
      `select (select count(*)::int from tds_inbox_events where status = 'received') as events,
              (select count(*)::int from tds_sync_queue_live where status = 'pending') as jobs`,
    );
    const expected = result.accepted + WARM_UP_REQUESTS;
    const { events, jobs } = rows[0]!;
    if (events !== expected || jobs !== expected)
      throw new Error(`${expected} webhooks were accepted, ${events} events and ${jobs} jobs found`);
    await client.query('truncate tds_inbox_events, tds_inbox_keys, tds_sync_queue');
  });
  return result;
}
