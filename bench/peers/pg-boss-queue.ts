import PgBoss from 'pg-boss';
import type { QueueContestant, QueueTerms } from '../harness/queue-contestant';

const QUEUE = 'noop';
const INSERT_BATCH = 1_000;

/** pg-boss 10: batches fetched and completed by loops of ours, the fastest way it offers. Done jobs stay in the table until maintenance. */
export class PgBossQueue implements QueueContestant {
  private constructor(
    private readonly boss: PgBoss,
    private readonly terms: QueueTerms,
  ) {}

  static async start(terms: QueueTerms): Promise<PgBossQueue> {
    const boss = new PgBoss({ connectionString: terms.databaseUrl, supervise: false, schedule: false });
    boss.on('error', (error) => {
      throw error;
    });
    await boss.start();
    await boss.createQueue(QUEUE);
    return new PgBossQueue(boss, terms);
  }

  async enqueue(count: number): Promise<void> {
    for (let start = 0; start < count; start += INSERT_BATCH) {
      const length = Math.min(INSERT_BATCH, count - start);
      await this.boss.insert(Array.from({ length }, (_, n) => ({ name: QUEUE, data: { id: start + n } })));
    }
  }

  async drain(count: number): Promise<void> {
    const { loops, batchSize } = this.terms;
    let completed = 0;
    const loop = async (): Promise<void> => {
      while (completed < count) {
        const jobs = await this.boss.fetch(QUEUE, { batchSize });
        if (jobs.length === 0) continue;
        await this.boss.complete(
          QUEUE,
          jobs.map(({ id }) => id),
        );
        completed += jobs.length;
      }
    };
    await Promise.all(Array.from({ length: loops }, loop));
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: false, wait: true });
  }
}
