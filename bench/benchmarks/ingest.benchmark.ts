import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { figuresOf, takeTurns } from '../harness/rounds';
import { WEBHOOK_PATH } from '../ours/app-environment';
import { TdsProcess } from '../ours/tds-process';
import { BareIngest } from '../peers/bare-ingest';
import { type Bombardment, type IngestTarget, CONNECTIONS, bombard } from './ingest-load';

/** More than any server here takes in a second: the supply must not end before the time. */
const MAX_RATE = 8_000;

const STEADY_RATE = 500;
const STEADY_P99_MS = 25;

const PEER = 'bare Fastify + pg';

interface Contest {
  readonly context: BenchContext;
  readonly folder: string;
  readonly ours: IngestTarget;
  readonly peer: IngestTarget;
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
      const contest: Contest = {
        context,
        folder,
        ours: { name: 'ours', port: tds.port, path: WEBHOOK_PATH, databaseUrl: urls.ours, cpuMs: () => tds.cpuMs() },
        peer: { name: 'peer', port: bare.port, path: '/webhooks', databaseUrl: urls.peer, cpuMs: () => bare.cpuMs() },
      };
      return [...(await throughput(contest)), ...(await steadyLatency(contest))];
    } finally {
      await bare.stop();
    }
  } finally {
    await tds.stop();
  }
}

async function throughput(contest: Contest): Promise<Measurement[]> {
  const { seconds } = contest.context.options;
  const load = { kind: 'closed', seconds, maxRequests: seconds * MAX_RATE } as const;
  const { ours, peer } = await takeTurnsUnder(contest, load, `${CONNECTIONS} connections, ${seconds} s`);
  const rates = (results: readonly Bombardment[]): number[] => results.map(({ accepted, seconds }) => accepted / seconds);
  const costs = (results: readonly Bombardment[]): number[] => results.flatMap(({ cpuMicrosEach }) => cpuMicrosEach ?? []);
  const durable: Measurement = {
    benchmark: 'ingest',
    what: `durable, ${CONNECTIONS} connections`,
    unit: 'webhooks/s',
    ...figuresOf(rates(ours), { name: PEER, rounds: rates(peer) }),
    target: { of: 'ratio', atLeast: 1 },
    note: 'every 2xx was found in the database, in inbox and queue',
  };
  if (costs(ours).length === 0) return [durable];
  return [
    durable,
    {
      benchmark: 'ingest',
      what: 'processor time of a webhook',
      unit: 'us',
      ...figuresOf(costs(ours), { name: PEER, rounds: costs(peer) }),
      note: 'server and PostgreSQL together; unlike the rate it hardly depends on what else the machine does',
    },
  ];
}

async function steadyLatency(contest: Contest): Promise<Measurement[]> {
  const { seconds } = contest.context.options;
  const load = { kind: 'open', ratePerSecond: STEADY_RATE, requests: STEADY_RATE * seconds } as const;
  const { ours, peer } = await takeTurnsUnder(contest, load, `${STEADY_RATE}/s, ${seconds} s`);
  const line = (percentile: 'p50' | 'p99'): Measurement => ({
    benchmark: 'ingest',
    what: `${percentile} at ${STEADY_RATE}/s`,
    unit: 'ms',
    ...figuresOf(
      ours.map(({ answered }) => answered[percentile]),
      { name: PEER, rounds: peer.map(({ answered }) => answered[percentile]) },
    ),
  });
  const note = 'from the instant a request was due, not from when it could be sent';
  return [line('p50'), { ...line('p99'), target: { of: 'value', below: STEADY_P99_MS }, note }];
}

/** Puts both under the same load in turns. */
async function takeTurnsUnder(
  { context, folder, ours, peer }: Contest,
  load: Parameters<typeof bombard>[1],
  what: string,
): Promise<Record<'ours' | 'peer', readonly Bombardment[]>> {
  const { server, options, progress } = context;
  const under = (target: IngestTarget) => async (round: number) => {
    progress(`ingest: ${target.name}, ${what}, round ${round + 1}`);
    await server.checkpoint();
    return bombard(target, load, { server, folder });
  };
  return takeTurns({ ours: under(ours), peer: under(peer) }, options.rounds);
}
