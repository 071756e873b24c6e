import 'reflect-metadata';
import { withClient } from '../harness/bench-server';
import type { QueueContestant, QueueTerms } from '../harness/queue-contestant';
import { TdsQueue } from '../ours/tds-queue';
import { GraphileQueue } from '../peers/graphile-queue';
import { PgBossQueue } from '../peers/pg-boss-queue';

const CONTESTANTS = {
  tds: (terms) => TdsQueue.start(terms),
  graphile: (terms) => GraphileQueue.start(terms, { isLocal: false }),
  graphileLocal: (terms) => GraphileQueue.start(terms, { isLocal: true }),
  pgBoss: (terms) => PgBossQueue.start(terms),
} satisfies Record<string, (terms: QueueTerms) => Promise<QueueContestant>>;

export type QueueContestantName = keyof typeof CONTESTANTS;

/** What the child is told. */
export interface QueueTask extends QueueTerms {
  readonly contestant: QueueContestantName;
  readonly jobs: number;
  /** Jobs drained before, untimed, so that the code is compiled and the connections are open. */
  readonly warmUpJobs: number;
}

/** What it answers. */
export interface QueueResult {
  readonly drainMs: number;
}

/** Drains a queue in a process of its own. */
async function main(): Promise<void> {
  const task = JSON.parse(process.argv[2]!) as QueueTask;
  const queue: QueueContestant = await CONTESTANTS[task.contestant](task);
  await queue.enqueue(task.warmUpJobs);
  await queue.drain(task.warmUpJobs);
  await queue.enqueue(task.jobs);
  await withClient(task.databaseUrl, async (client) => {
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
  const startedAt = performance.now();
  await queue.drain(task.jobs);
  const result: QueueResult = { drainMs: performance.now() - startedAt };
  await queue.stop();
  process.send!(result);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
