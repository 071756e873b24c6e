import { Clock } from '@libs/resilience';
import { PinoLogger } from '@tds/platform/logging';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { hashApiKey } from './api-key';
import { ApiKeyRepository, type LiveApiKey } from './api-key.repository';
import type { Principal } from './principal';

/** How long a key that was found is believed without asking again: the longest a revoked key goes on working. Milliseconds. */
const CACHE_TTL_MS = 30_000;

/** Keys remembered at once. A company has a handful; the bound is against the unexpected. */
const CACHE_SIZE = 1_000;

/** How often a use is written down. Milliseconds. */
const TOUCH_INTERVAL_MS = 60_000;

interface CachedKey {
  readonly principal: Principal;
  readonly believedUntilMs: number;
}

/** Tells who a key belongs to. */
@Injectable()
export class ApiKeys implements OnModuleDestroy {
  private readonly cache = new Map<string, CachedKey>();
  private readonly touchedAtMs = new Map<string, number>();
  private readonly touches = new Set<Promise<void>>();

  constructor(
    private readonly repository: ApiKeyRepository,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ApiKeys.name);
  }

  /** Writes of last uses still under way are waited for, so that none hits a closed pool. */
  async onModuleDestroy(): Promise<void> {
    await Promise.allSettled(this.touches);
  }

  /** Who the key belongs to; undefined when nobody's or no longer valid. */
  async authenticate(key: string): Promise<Principal | undefined> {
    const principal = await this.find(key);
    if (principal) this.touch(principal.keyId);
    return principal;
  }

  /** Was this key valid lately? Such a key is no guess, even from an address that guesses. */
  wasValid(key: string): boolean {
    return this.cache.has(cacheKey(key));
  }

  /** Stops believing a key, in this process. Others ask again within half a minute. */
  forget(keyId: string): void {
    for (const [hash, { principal }] of this.cache) if (principal.keyId === keyId) this.cache.delete(hash);
  }

  private async find(key: string): Promise<Principal | undefined> {
    const nowMs = this.clock.now().getTime();
    const cached = this.cache.get(cacheKey(key));
    if (cached && cached.believedUntilMs > nowMs) return cached.principal;
    const found = await this.repository.findLive(key);
    this.cache.delete(cacheKey(key));
    if (!found) return undefined;
    return this.remember(cacheKey(key), found, nowMs);
  }

  private remember(cacheKey: string, { id, name, role, expires_at }: LiveApiKey, nowMs: number): Principal {
    const principal: Principal = { keyId: id, name, role };
    const believedUntilMs = Math.min(nowMs + CACHE_TTL_MS, expires_at?.getTime() ?? Infinity);
    this.cache.set(cacheKey, { principal, believedUntilMs });
    const [oldest] = this.cache.keys();
    if (this.cache.size > CACHE_SIZE && oldest !== undefined) this.cache.delete(oldest);
    return principal;
  }

  /** Off the request's path: nobody waits for it, and its failure is no one's failure. */
  private touch(keyId: string): void {
    const nowMs = this.clock.now().getTime();
    if (nowMs - (this.touchedAtMs.get(keyId) ?? -Infinity) < TOUCH_INTERVAL_MS) return;
    this.touchedAtMs.set(keyId, nowMs);
    const touch: Promise<void> = this.repository
      .touch(keyId)
      .catch((error: unknown) => this.logger.debug({ err: error, key_id: keyId }, 'last use of an API key not recorded'))
      .finally(() => this.touches.delete(touch));
    this.touches.add(touch);
  }
}

/** Plain keys are not kept in memory longer than a request. */
function cacheKey(key: string): string {
  return hashApiKey(key).toString('base64');
}
