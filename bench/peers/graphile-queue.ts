import { Logger, type Runner, makeWorkerUtils, run, runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import type { QueueContestant, QueueTerms } from '../harness/queue-contestant';

/** Jobs at a time, as in its own performance test. */
const CONCURRENT_JOBS = 24;

/** What that test adds: 500 jobs fetched ahead by the process, completions of one tick deleted together after their jobs were reported done. */
const LOCAL_QUEUE = { localQueue: { size: 500, refetchDelay: { durationMs: 10 } }, completeJobBatchDelay: 0, failJobBatchDelay: 0 };

const TASK = 'noop';
const LAST_LOOK_MS = 2;

const logger = new Logger(() => () => undefined);

/** graphile-worker 0.17, 24 jobs at a time. A job done is a row deleted. */
export class GraphileQueue implements QueueContestant {
  private resting: Promise<void> = Promise.resolve();

  private constructor(
    private readonly pool: Pool,
    private readonly preset: GraphileConfig.Preset,
  ) {}

  static async start({ databaseUrl }: QueueTerms, { isLocal }: { readonly isLocal: boolean }): Promise<GraphileQueue> {
    const pool = new Pool({ connectionString: databaseUrl, max: CONCURRENT_JOBS + 1 });
    for (const event of ['error', 'connect'] as const) pool.on(event, () => undefined); // or it complains that nobody listens
    await runMigrations({ pgPool: pool, logger });
    return new GraphileQueue(pool, { worker: { concurrentJobs: CONCURRENT_JOBS, ...(isLocal && LOCAL_QUEUE) } });
  }

  async enqueue(count: number): Promise<void> {
    await this.resting;
    const utils = await makeWorkerUtils({ pgPool: this.pool, logger });
    await utils.addJobs(Array.from({ length: count }, (_, id) => ({ identifier: TASK, payload: { id } })));
    await utils.release();
  }

  async drain(count: number): Promise<void> {
    let runner: Runner | undefined;
    let handled = 0;
    await new Promise<void>((resolve, reject) => {
      const noop = (): void => {
        handled += 1;
        if (handled === count) resolve();
      };
      run({ pgPool: this.pool, logger, noHandleSignals: true, taskList: { [TASK]: noop }, preset: this.preset }).then(
        (started) => (runner = started),
        reject,
      );
    });
    while (await this.hasJobs()) await new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
    this.resting = runner!.stop();
  }

  async stop(): Promise<void> {
    await this.resting;
    await this.pool.end();
  }

  /** The last completions are still on their way when the last job was handled. */
  private async hasJobs(): Promise<boolean> {
    return (await this.pool.query('select from graphile_worker._private_jobs limit 1')).rowCount === 1;
  }
}
