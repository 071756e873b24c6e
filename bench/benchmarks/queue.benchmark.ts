import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { figuresOf, takeTurns } from '../harness/rounds';
import type { QueueContestantName } from './queue.child';
import { BATCH_SIZE, LOOPS, drainRate } from './queue-drain';

const JOBS = 50_000;

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

function drain(context: BenchContext, contestant: QueueContestantName, round: number): Promise<number> {
  context.progress(`queue: ${contestant}, ${JOBS} jobs, round ${round + 1}`);
  return drainRate(context, contestant, JOBS);
}
