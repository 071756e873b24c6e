import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { ActionsModule } from '@tds/platform/actions';
import { AuthModule } from '@tds/platform/auth';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { Database, DatabaseModule } from '@tds/platform/database';
import { HttpModule } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { MetricsModule } from '@tds/platform/metrics';
import { type JobBatchHandler, JobQueue, type LeasedJob, type NewJob, QueueModule, QueueWorkers } from '@tds/queue';
import { FailureReasonsModule } from '@tds/platform/failure-reasons';
import { HealthModule } from '@tds/platform/health';
import type { QueueContestant, QueueTerms } from '../harness/queue-contestant';
import { ORGANIZATION_ID, appEnvironment } from './app-environment';

/** Jobs of one transaction when a queue is filled. */
const ENQUEUED_TOGETHER = 10_000;

/** The queue with what it stands on, and without the features that would give it work. */
@Module({})
class QueueAloneModule {}

/** Completes every job as the pipeline does, in a transaction of the handler's own. */
class NoOpHandler implements JobBatchHandler {
  private completed = 0;
  private waiting: { readonly count: number; readonly resolve: () => void } | undefined;

  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
  ) {}

  async handle(batch: readonly LeasedJob[]): Promise<void> {
    await this.database.transaction((tx) =>
      this.jobs.complete(
        tx,
        batch.map(({ id, leaseToken }) => ({ id, leaseToken, outcome: 'unchanged' })),
      ),
    );
    this.completed += batch.length;
    if (this.waiting && this.completed >= this.waiting.count) this.waiting.resolve();
  }

  completes(count: number): Promise<void> {
    this.completed = 0;
    return new Promise((resolve) => (this.waiting = { count, resolve }));
  }
}

/** Our queue: its own workers, its own claim, its own completion. Keeps a row of every job done, with its history. */
export class TdsQueue implements QueueContestant {
  /** The end of the last drain's workers; not part of its time. */
  private resting: Promise<void> = Promise.resolve();

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly handler: NoOpHandler,
  ) {}

  static async start({ databaseUrl, batchSize, loops, folder }: QueueTerms): Promise<TdsQueue> {
    const more = { LOG_LEVEL: 'error', TDS_BATCH_SIZE: String(batchSize), TDS_WORKER_COUNT: String(loops) };
    const config = loadConfig(appEnvironment({ databaseUrl, dataDir: folder, role: 'api', more }));
    const platform = [
      ClockModule,
      LoggingModule,
      DatabaseModule,
      HttpModule,
      ActionsModule,
      AuthModule,
      FailureReasonsModule,
      HealthModule,
      MetricsModule,
    ];
    const imports = [ConfigModule.forRoot(config), CqrsModule.forRoot(), ...platform, QueueModule];
    const app = await NestFactory.createApplicationContext({ module: QueueAloneModule, imports }, { logger: ['error'] });
    const handler = new NoOpHandler(app.get(Database), app.get(JobQueue, { strict: false }));
    app.get(QueueWorkers, { strict: false }).setHandler(handler);
    return new TdsQueue(app, handler);
  }

  async enqueue(count: number): Promise<void> {
    await this.resting;
    const jobs = this.app.get(JobQueue, { strict: false });
    for (let enqueued = 0; enqueued < count; enqueued += ENQUEUED_TOGETHER) {
      const length = Math.min(ENQUEUED_TOGETHER, count - enqueued);
      await this.app.get(Database).transaction((tx) => jobs.enqueue(tx, Array.from({ length }, newJob)));
    }
  }

  async drain(count: number): Promise<void> {
    const workers = this.app.get(QueueWorkers, { strict: false });
    const done = this.handler.completes(count);
    workers.start();
    await done;
    this.resting = workers.stop();
  }

  async stop(): Promise<void> {
    await this.resting;
    await this.app.close();
  }
}

/** Each of a record of its own: jobs of one record would merge. */
function newJob(_: unknown, id: number): NewJob {
  return {
    source: 'zoho',
    organizationId: ORGANIZATION_ID,
    entityType: 'product',
    sourceEntityId: randomUUID(),
    operation: 'upsert',
    payload: JSON.stringify({ id }),
    payloadHash: null,
    sourceModifiedAt: null,
    origin: 'webhook',
    inboxIds: [],
    correlationId: null,
  };
}
