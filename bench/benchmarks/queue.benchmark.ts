import { join } from 'node:path';
import type { BenchContext } from '../harness/benchmark';
import { askChild } from '../harness/child';
import type { Measurement } from '../harness/measurement';
import { figuresOf, takeTurns } from '../harness/rounds';
import type { QueueContestantName, QueueResult, QueueTask } from './queue.child';

const JOBS = 50_000;
const WARM_UP_JOBS = 2_000;
const BATCH_SIZE = 100;
const LOOPS = 2;

const PEERS = {
  graphile: { name: 'graphile-worker' },
  graphileLocal: { name: 'graphile-worker, local queue' },
  pgBoss: { name: 'pg-boss' },
} as const satisfies Partial<Record<QueueContestantName, { readonly name: string }>>;

/** How fast a queue does nothing: jobs that wait are claimed, handed to a handler that does nothing, and completed. */
export async function queueBenchmark(context: BenchContext): Promise<readonly Measurement[]> {
  const contestant = (name: QueueContestantName) => (round: number) => drain(context, name, round);
  const contestants = {
    tds: contestant('tds'),
    graphile: contestant('graphile'),
    graphileLocal: contestant('graphileLocal'),
    pgBoss: contestant('pgBoss'),
  };
  const figures = await takeTurns(contestants, context.options.rounds);
  return (['graphile', 'graphileLocal', 'pgBoss'] as const).map((peer) => ({
    benchmark: 'queue',
    what: `no-op jobs, batches of ${BATCH_SIZE}, ${LOOPS} loops`,
    unit: 'jobs/s',
    ...figuresOf(figures.tds, { name: PEERS[peer].name, rounds: figures[peer] }),
    target: { of: 'ratio', atLeast: 1 },
  }));
}

async function drain({ server, progress }: BenchContext, contestant: QueueContestantName, round: number): Promise<number> {
  progress(`queue: ${contestant}, ${JOBS} jobs, round ${round + 1}`);
  const databaseUrl = await (contestant === 'tds' ? server.createDatabase('queue') : server.createEmptyDatabase('queue'));
  const folder = server.createFolder('queue');
  const task: QueueTask = {
    contestant,
    databaseUrl,
    folder,
    jobs: JOBS,
    warmUpJobs: WARM_UP_JOBS,
    batchSize: BATCH_SIZE,
    loops: LOOPS,
  };
  const { drainMs } = await askChild<QueueResult>({
    entry: join(__dirname, 'queue.child.js'),
    args: [JSON.stringify(task)],
    logFile: join(folder, `${contestant}.log`),
  });
  await server.drop(databaseUrl);
  return (JOBS / drainMs) * 1_000;
}
