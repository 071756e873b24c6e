import { join } from 'node:path';
import type { BenchContext } from '../harness/benchmark';
import { askChild } from '../harness/child';
import type { QueueContestantName, QueueResult, QueueTask } from './queue.child';

/** Jobs claimed and completed together, where the queue can. */
export const BATCH_SIZE = 100;
/** Loops that claim. */
export const LOOPS = 2;
const WARM_UP_JOBS = 2_000;

/** Jobs per second at which a queue in a process of its own works off so many jobs that wait, with a handler that does nothing. */
export async function drainRate({ server }: BenchContext, contestant: QueueContestantName, jobs: number): Promise<number> {
  const databaseUrl = await (contestant === 'tds' ? server.createDatabase('queue') : server.createEmptyDatabase('queue'));
  const folder = server.createFolder('queue');
  const task: QueueTask = { contestant, databaseUrl, folder, jobs, warmUpJobs: WARM_UP_JOBS, batchSize: BATCH_SIZE, loops: LOOPS };
  const { drainMs } = await askChild<QueueResult>({
    entry: join(__dirname, 'queue.child.js'),
    args: [JSON.stringify(task)],
    logFile: join(folder, `${contestant}.log`),
  });
  await server.drop(databaseUrl);
  return (jobs / drainMs) * 1_000;
}
