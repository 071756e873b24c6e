import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { QUEUE_CHANNEL } from '../jobs/enqueue-sql';
import { WorkersUnavailableError } from '../queue.errors';
import { BatchRunner } from './batch-runner';
import type { JobBatchHandler } from './job-handler';
import { LeaseStore } from './lease-store';
import { QueueKeeper } from './queue-keeper';
import { WakeUp } from './wake-up';
import { WorkerLoop } from './worker-loop';
import { WorkerRegistry } from './worker-registry';

/** The worker loops of this process. They start with the application where its role says so, and can be stopped and started again. */
@Injectable()
export class QueueWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private handler: JobBatchHandler | undefined;
  private loops: readonly WorkerLoop[] = [];
  private subscription: Subscription | undefined;

  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly leases: LeaseStore,
    private readonly batches: BatchRunner,
    private readonly keeper: QueueKeeper,
    private readonly registry: WorkerRegistry,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(QueueWorkers.name);
  }

  /** Says what workers do. Exactly one feature does, when its module starts. */
  setHandler(handler: JobBatchHandler): void {
    if (this.handler) throw new Error('the queue has a handler already');
    this.handler = handler;
  }

  /** Whether this process works. */
  get isRunning(): boolean {
    return this.loops.length > 0;
  }

  onApplicationBootstrap(): void {
    if (this.config.roles.has('worker')) this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Starts the loops. @throws WorkersUnavailableError when nobody said what they should do. */
  start(): void {
    if (this.isRunning) return;
    const { handler } = this;
    if (!handler) throw new WorkersUnavailableError('no handler was given to the queue workers');
    const { leases, batches, wakeUp, clock, logger } = this;
    const { workerCount, batchSize, pollIntervalMs } = this.config.queue;
    const run = randomUUID().slice(0, 8);
    this.loops = Array.from(
      { length: workerCount },
      (_, index) =>
        new WorkerLoop(`${hostname()}:${process.pid}:${run}:${index + 1}`, {
          leases,
          batches,
          wakeUp,
          clock,
          logger,
          handler,
          batchSize,
          pollIntervalMs,
        }),
    );
    this.subscription = this.listen();
    this.keeper.start(() => this.registry.heartbeat(this.loops));
    for (const loop of this.loops) loop.start();
    logger.info({ workers: workerCount, batchSize }, 'queue workers started');
  }

  /** Claims nothing more, lets running batches finish for the grace period, then gives their jobs back. */
  async stop(graceMs = this.config.http.shutdownGraceSeconds * 1_000): Promise<void> {
    const { loops, subscription } = this;
    if (loops.length === 0) return;
    await Promise.all([this.keeper.stop(), ...loops.map((loop) => loop.stop(graceMs))]);
    this.loops = [];
    try {
      await subscription?.end();
      if (this.database.isReady()) await this.registry.stopped(loops);
    } catch (err) {
      this.logger.warn({ err }, 'workers could not sign off');
    }
    this.logger.info({ workers: loops.length }, 'queue workers stopped');
  }

  /** Hears of work written by any process. Until the database is there, and if it never is, the poll has to do. */
  private listen(): Subscription {
    let isWanted = true;
    let unlisten: (() => Promise<void>) | undefined;
    this.database
      .listen(QUEUE_CHANNEL, () => this.wakeUp.nudge())
      .then(
        (stopListening) => {
          if (isWanted) unlisten = stopListening;
          else return stopListening();
        },
        (err: unknown) => this.logger.warn({ err }, 'the queue is polled only: listening failed'),
      );
    return {
      end: async () => {
        isWanted = false;
        await unlisten?.();
      },
    };
  }
}

/** A subscription that may still be on its way: ending it does not wait for it to begin. */
interface Subscription {
  end(): Promise<void>;
}
