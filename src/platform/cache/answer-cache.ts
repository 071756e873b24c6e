import { randomUUID } from 'node:crypto';
import { Clock } from '@libs/resilience';
import { CACHE_MANAGER, type Cache } from '@nestjs/cache-manager';
import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from '@tds/platform/logging';
import type { Keyv } from 'keyv';

/** The cache must not take longer than what it saves. Milliseconds. */
const STORE_TIMEOUT_MS = 250;

/** How long a store that failed is left alone. Milliseconds. */
const REST_MS = 5_000;

/** Longer than any entry lives: an entry must not outlive the news that it is out of date. Milliseconds. */
const GENERATION_TTL_MS = 600_000;

/** How long an answer is kept, and what drops it sooner. */
export interface CacheOptions {
  /** At most 300. */
  readonly ttlSeconds: number;
  /** What it is about; dropping any of them drops it. */
  readonly tags: readonly string[];
  /** Answers that are not kept: what changes while it is looked at. */
  readonly unless?: (answer: unknown) => boolean;
}

interface Entry {
  /** Generations of its tags when it was loaded. */
  readonly generations: readonly string[];
  readonly value: unknown;
}

/**
 * Answers kept for some seconds, and dropped by tag when what they tell of changes. What is kept must be JSON. Callers at the same moment
 * share one load. Without its store (Redis away) it loads each time, and says so once.
 *
 * A tag has a generation, a random text. An entry is good while its tags have the generations from before it was loaded, so that a
 * change during the load is not missed.
 */
@Injectable()
export class AnswerCache {
  private readonly store: Keyv;
  private readonly flights = new Map<string, Promise<unknown>>();
  /** Counts our drops: who asks after one doesn't join a load from before it. */
  private epoch = 0;
  private downUntilMs = 0;
  private isDown = false;
  /** Tags whose drop did not reach the store. */
  private readonly undropped = new Set<string>();

  constructor(
    @Inject(CACHE_MANAGER) { stores }: Cache,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(AnswerCache.name);
    this.store = stores[0] as unknown as Keyv;
    // What fails is dealt with where it was asked; the connection's own events would end the process if nobody listened.
    this.store.on('error', () => undefined);
  }

  /** Whether the store answers. */
  get isAvailable(): boolean {
    return !this.isDown;
  }

  /** The kept answer, or a new one by `load`, whose failures are not kept. */
  get<T>(key: string, options: CacheOptions, load: () => Promise<T>): Promise<T> {
    const flightKey = `${this.epoch} ${key}`;
    const flying = this.flights.get(flightKey) as Promise<T> | undefined;
    if (flying) return flying;
    const flight = this.lookUp(key, options, load).finally(() => this.flights.delete(flightKey));
    this.flights.set(flightKey, flight);
    return flight;
  }

  /** Drops every answer with one of the tags, for all who share the store. Never throws. */
  async drop(...tags: readonly string[]): Promise<void> {
    this.epoch += 1;
    for (const tag of tags) this.undropped.add(tag);
    await this.attempt(() => this.flushDrops());
  }

  private async lookUp<T>(key: string, { ttlSeconds, tags, unless }: CacheOptions, load: () => Promise<T>): Promise<T> {
    const kept = await this.attempt(() => this.read(key, tags));
    if (kept === undefined) return load();
    const { entry, generations } = kept;
    if (entry && entry.generations.join() === generations.join()) return entry.value as T;
    const value = await load();
    if (unless?.(value)) return value;
    void this.attempt(() => this.store.set(key, { generations, value } satisfies Entry, ttlSeconds * 1_000));
    return value;
  }

  private async read(key: string, tags: readonly string[]): Promise<{ entry: Entry | undefined; generations: readonly string[] }> {
    if (this.undropped.size > 0) await this.flushDrops();
    const [entry, ...generations] = await this.store.getMany<unknown>([key, ...tags.map(tagKey)]);
    return { entry: entry as Entry | undefined, generations: generations.map((generation) => (generation as string | undefined) ?? '') };
  }

  private async flushDrops(): Promise<void> {
    const tags = [...this.undropped];
    const generation = randomUUID();
    await this.store.setMany(tags.map((tag) => ({ key: tagKey(tag), value: generation, ttl: GENERATION_TTL_MS })));
    for (const tag of tags) this.undropped.delete(tag);
  }

  /** Undefined where the store failed, was too slow, or is left alone after that. */
  private async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.clock.now().getTime() < this.downUntilMs) return undefined;
    try {
      const result = await withinTime(work(), STORE_TIMEOUT_MS);
      if (this.isDown) this.logger.info('the cache is back');
      this.isDown = false;
      return result;
    } catch (err) {
      this.downUntilMs = this.clock.now().getTime() + REST_MS;
      if (!this.isDown) this.logger.warn({ err }, 'the cache does not answer; reads go to the database');
      this.isDown = true;
      return undefined;
    }
  }
}

function tagKey(tag: string): string {
  return `tag:${tag}`;
}

async function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  work.catch(() => undefined); // after the timeout nobody listens any more
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
