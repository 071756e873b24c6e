import { Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { ChangeCounter } from './change-counter';
import { ClusterSamples } from './cluster-samples';
import { SampleStore } from './sample-store';

const MINUTE_MS = 60_000;
/** After the minute's end: what was received in it has been processed by then, and processes don't all ask at once. Milliseconds. */
const LAG_MS = 3_000;
const SPREAD_MS = 5_000;

/**
 * Once a minute: one process of the cluster writes what all would see the same, and each adds what it counted itself. A few small
 * statements a minute, whatever the load.
 */
@Injectable()
export class SeriesSampler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private sampling: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: SampleStore,
    private readonly cluster: ClusterSamples,
    private readonly changes: ChangeCounter,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(SeriesSampler.name);
  }

  onApplicationBootstrap(): void {
    this.run().catch((err: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error({ err }, 'nothing is sampled for the charts');
    });
  }

  /** A sample under way is finished: the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    await this.sampling;
  }

  /** Samples the last minute that is over. */
  async sample(): Promise<void> {
    const { at, isSampled } = await this.store.lastMinute();
    const counted = this.changes.take();
    try {
      await this.store.addCounts(at, counted);
    } catch (error) {
      this.changes.putBack(counted);
      throw error;
    }
    if (isSampled) return;
    const { samples, errors } = await this.cluster.of(at);
    for (const err of errors) this.logger.warn({ err }, 'a part of the samples could not be taken');
    await this.store.recordOnce(at, samples);
    await this.store.rollUp();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.whenReady();
    while (!signal.aborted) {
      this.sampling = this.sample().catch((err: unknown) => this.logger.warn({ err }, 'nothing sampled this minute'));
      await this.sampling;
      await this.clock.sleep(untilNextSampleMs(this.clock.now()), signal).catch(() => undefined);
    }
  }
}

function untilNextSampleMs(now: Date): number {
  return MINUTE_MS - (now.getTime() % MINUTE_MS) + LAG_MS + Math.random() * SPREAD_MS;
}
