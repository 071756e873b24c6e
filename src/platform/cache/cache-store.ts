import type KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';

/** Entries kept in a process without Redis. Pages of listings are entries of their own; the least lately written goes first. */
const MAX_ENTRIES = 500;

/** All our keys begin with it: a Redis may have other users. */
const NAMESPACE = 'tds-cache';

/** How long a connection to Redis may take, ms. */
const CONNECT_TIMEOUT_MS = 1_000;

/** Where cached answers are kept: in Redis, shared by all processes, or in this process. */
export function createCacheStore(redisUrl: string | undefined): Keyv {
  if (redisUrl === undefined) return new Keyv({ store: new BoundedMap() });
  // Loaded on demand: Redis's client is every eighth module of the process, and most have no Redis.
  const { createKeyv } = require('@keyv/redis') as typeof import('@keyv/redis');
  const keyv = createKeyv(redisUrl, { namespace: NAMESPACE, throwOnErrors: true, connectionTimeout: CONNECT_TIMEOUT_MS });
  const redis = keyv.store as KeyvRedis<unknown>;
  // By force: a Redis that does not answer must not hold up a stop, and what is still to be written there is not worth waiting for.
  return Object.assign(keyv, { disconnect: () => redis.disconnect(true) });
}

/** A map that forgets its oldest entry rather than grow for ever. */
class BoundedMap extends Map<string, unknown> {
  override set(key: string, value: unknown): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > MAX_ENTRIES) this.delete(this.keys().next().value!);
    return this;
  }
}
