import { Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { gauge } from './instruments';

/** Sets gauges from what only the database or a disk knows. One bounded read: it is asked every few seconds. */
export interface MetricSample {
  /** Of the feature, such as `queue`. */
  readonly name: string;
  sample(): Promise<void>;
}

/** Between two rounds while somebody scrapes, and while nobody does. Milliseconds. */
const WATCHED_EVERY_MS = 5_000;
const UNWATCHED_EVERY_MS = 60_000;
/** A scrape counts as somebody for so long, ms. */
const WATCHED_FOR_MS = 180_000;
/** A round rests for so many times as long as it took: sampling takes a twentieth of one connection. */
const REST_FACTOR = 19;
/** But no longer than this, ms: on a busy machine a round takes seconds just when there is something to see. */
const LONGEST_REST_MS = 20_000;

const sampledAt = gauge('tds_metrics_sampled_timestamp_seconds', 'When the gauges of a part were last read in the background', ['sample']);

/**
 * Reads the gauges of the cluster in the background, so that a scrape asks nobody. Every process reads the same; queries take the `max`. What cannot be
 * read keeps its last value, and `tds_metrics_sampled_timestamp_seconds` stands still.
 */
@Injectable()
export class MetricSampler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly samples: MetricSample[] = [];
  private readonly failing = new Set<string>();
  private readonly stopping = new AbortController();
  private lastScrapeMs = Number.NEGATIVE_INFINITY;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(MetricSampler.name);
  }

  /** Adds gauges; features do when their module is made. */
  add(sample: MetricSample): void {
    this.samples.push(sample);
  }

  /** Somebody scrapes: the gauges have to be fresh from now on. */
  noteScrape(): void {
    this.lastScrapeMs = performance.now();
  }

  onApplicationBootstrap(): void {
    this.running = this.run().catch((err: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error({ err }, 'the gauges of the metrics are not read');
    });
  }

  /** A read under way is finished: the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    if (this.database.isReady()) await this.running;
  }

  /** Reads all gauges once, one after the other: one connection is enough. */
  async sampleAll(): Promise<void> {
    for (const sample of this.samples) {
      if (this.stopping.signal.aborted || !this.database.isReady()) return;
      await this.sampleOne(sample);
    }
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.whenReady();
    while (!signal.aborted) {
      const startedAt = performance.now();
      await this.sampleAll();
      const now = performance.now();
      const isWatched = now - this.lastScrapeMs < WATCHED_FOR_MS;
      const restMs = Math.max(
        Math.min((now - startedAt) * REST_FACTOR, LONGEST_REST_MS),
        isWatched ? WATCHED_EVERY_MS : UNWATCHED_EVERY_MS,
      );
      await this.clock.sleep(restMs, signal).catch(() => undefined);
    }
  }

  /** One line when a part fails, one when it works again: an outage is told by others, and louder. */
  private async sampleOne(part: MetricSample): Promise<void> {
    const { name } = part;
    try {
      await part.sample();
      sampledAt.set({ sample: name }, this.clock.now().getTime() / 1_000);
      if (this.failing.delete(name)) this.logger.info({ sample: name }, 'the gauges of a part are read again');
    } catch (err) {
      if (!this.failing.has(name)) this.logger.warn({ err, sample: name }, 'the gauges of a part cannot be read');
      this.failing.add(name);
    }
  }
}
