import { join } from 'node:path';
import { askChild } from '../harness/child';
import type { LoadResult, LoadTask } from './load-task';

/** Runs a load in a process of its own. @throws Error when any answer was not 2xx. */
export async function runLoad(task: LoadTask, folder: string): Promise<LoadResult> {
  const result = await askChild<LoadResult>({
    entry: join(__dirname, 'load.child.js'),
    args: [JSON.stringify(task)],
    logFile: join(folder, 'load.log'),
  });
  const answers = Object.values(result.statuses).reduce((sum, count) => sum + count, 0);
  if (result.accepted !== answers) throw new Error(`not every webhook was accepted: ${JSON.stringify(result.statuses)}`);
  return result;
}
