import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { ManualClock, until } from '@libs/testing';
import type { Cache } from '@nestjs/cache-manager';
import type { PinoLogger } from '@tds/platform/logging';
import type { Keyv } from 'keyv';
import { AnswerCache } from './answer-cache';
import { createCacheStore } from './cache-store';

const REDIS_URL = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const options = { ttlSeconds: 30, tags: ['runs'] };

describe('AnswerCache', () => {
  const stores: Keyv[] = [];
  afterEach(() => Promise.all(stores.splice(0).map((store) => store.disconnect().catch(() => undefined))));

  /** A cache as one process has it, and what it logged. */
  function aProcess(redisUrl?: string, clock = new ManualClock(new Date())) {
    const store = createCacheStore(redisUrl);
    stores.push(store);
    const lines: string[] = [];
    const log = (_facts: object | string, message?: string): void => void lines.push(message ?? String(_facts));
    const logger = { setContext: () => undefined, warn: log, info: log } as unknown as PinoLogger;
    return { cache: new AnswerCache({ stores: [store] } as unknown as Cache, clock, logger), lines, clock };
  }

  /** Answers 1, 2, 3 … so that each load can be told from the one before. */
  function counting(): () => Promise<{ load: number }> {
    let loads = 0;
    return async () => ({ load: (loads += 1) });
  }

  /** What any store must do. */
  async function expectToKeep(ours: AnswerCache, theirs: AnswerCache): Promise<void> {
    const [load, key] = [counting(), randomUUID()];
    expect(await ours.get(key, options, load)).toEqual({ load: 1 });
    expect(await ours.get(key, options, load)).toEqual({ load: 1 });
    expect(await theirs.get(key, options, load)).toEqual({ load: 1 });
    expect(await ours.get(`${key}?other`, options, load)).toEqual({ load: 2 });
    await theirs.drop('alerts');
    expect(await ours.get(key, options, load)).toEqual({ load: 1 });
    await theirs.drop('alerts', 'runs');
    expect(await ours.get(key, options, load)).toEqual({ load: 3 });
    expect(await ours.get(key, options, load)).toEqual({ load: 3 });
  }

  it('keeps an answer in the process until something it is about is dropped', async () => {
    const { cache } = aProcess();
    await expectToKeep(cache, cache);
  });

  it('shares answers and drops between processes by Redis', async () => {
    if (!(await isReachable(REDIS_URL))) return console.warn(`skipped: no Redis at ${REDIS_URL}`);
    const [ours, theirs] = [aProcess(REDIS_URL), aProcess(REDIS_URL)];
    // Connecting may take longer than an answer may; then the cache is left alone for a while.
    for (const { cache, clock } of [ours, theirs]) {
      await until(async () => {
        await clock.advance(5_000);
        await cache.drop('warm');
        return cache.isAvailable;
      });
    }
    await expectToKeep(ours.cache, theirs.cache);
  });

  it('forgets after its time', async () => {
    const { cache } = aProcess();
    const load = counting();
    const short = { ttlSeconds: 0.02, tags: [] };
    await cache.get('key', short, load);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await cache.get('key', short, load)).toEqual({ load: 2 });
  });

  it('asks once for all who ask at the same moment', async () => {
    const { cache } = aProcess();
    const load = counting();
    const answers = await Promise.all(Array.from({ length: 20 }, () => cache.get('key', options, load)));
    expect(new Set(answers.map((answer) => answer.load))).toEqual(new Set([1]));
  });

  it('is not fooled by a change during the load, nor lets who comes after it wait for the old answer', async () => {
    const { cache } = aProcess();
    let finish = (_answer: string): void => undefined;
    const early = cache.get('key', options, () => new Promise<string>((resolve) => (finish = resolve)));
    await new Promise((resolve) => setImmediate(resolve));
    await cache.drop('runs');
    expect(await cache.get('key', options, async () => 'new')).toBe('new');
    finish('old');
    expect(await early).toBe('old');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await cache.get('key', options, async () => 'newest')).not.toBe('old');
  });

  it('keeps no failure', async () => {
    const { cache } = aProcess();
    await expect(cache.get('key', options, () => Promise.reject(new Error('database')))).rejects.toThrow('database');
    expect(await cache.get('key', options, async () => 'well')).toBe('well');
  });

  it('forgets the oldest rather than grow for ever', async () => {
    const { cache } = aProcess();
    const untagged = { ttlSeconds: 30, tags: [] };
    for (let key = 0; key < 501; key += 1) await cache.get(`${key}`, untagged, async () => key);
    expect(await cache.get('0', untagged, async () => 'again')).toBe('again');
    expect(await cache.get('500', untagged, async () => 'again')).toBe(500);
  });

  describe('without an answer from Redis', () => {
    let server: Server;
    const sockets = new Set<Socket>();
    let url: string;
    beforeEach(async () => {
      // Takes connections and says nothing: worse than one that refuses.
      server = createServer((socket) => void sockets.add(socket)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      url = `redis://127.0.0.1:${(server.address() as { port: number }).port}`;
    });
    afterEach(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });

    it('loads each time, soon, and warns once', async () => {
      const { cache, lines } = aProcess(url);
      const load = counting();
      const startedAt = performance.now();
      for (let call = 1; call <= 5; call += 1) expect(await cache.get('key', options, load)).toEqual({ load: call });
      await cache.drop('runs');
      expect(performance.now() - startedAt).toBeLessThan(1_000);
      expect(lines).toEqual(['the cache does not answer; reads go to the database']);
      expect(cache.isAvailable).toBe(false);
    });

    it('loads each time where nobody listens', async () => {
      const { cache, lines } = aProcess('redis://127.0.0.1:1');
      const load = counting();
      for (let call = 1; call <= 3; call += 1) expect(await cache.get('key', options, load)).toEqual({ load: call });
      expect(lines).toHaveLength(1);
    });
  });

  it('drops later what it could not drop, before it believes the store again', async () => {
    const { cache, clock, lines } = aProcess();
    const store = stores[0]!;
    await cache.get('key', options, async () => 'old');
    const broken = jest.spyOn(store, 'setMany').mockRejectedValueOnce(new Error('gone'));
    await cache.drop('runs');
    broken.mockRestore();
    expect(await cache.get('key', options, async () => 'loaded')).toBe('loaded');
    await clock.advance(5_000);
    expect(await cache.get('key', options, async () => 'new')).toBe('new');
    expect(lines).toEqual(['the cache does not answer; reads go to the database', 'the cache is back']);
  });
});

async function isReachable(url: string): Promise<boolean> {
  const store = createCacheStore(url);
  store.on('error', () => undefined);
  try {
    const limit = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), 1_000).unref());
    await Promise.race([store.get('reachable'), limit]);
    return true;
  } catch {
    return false;
  } finally {
    await store.disconnect().catch(() => undefined);
  }
}
