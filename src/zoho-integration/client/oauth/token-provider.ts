import type { Queryable } from '@libs/pg';
import type { Clock } from '@libs/resilience';
import type { HttpTransport } from '../http/http-transport';
import type { ZohoCallObserver } from '../zoho-call-observer';
import type { ZohoLog } from '../zoho-log';
import { ZohoAuthError } from '../zoho.errors';
import { GRANT_ENDPOINT, type Grant, type GrantAnswer, requestAccessToken } from './grant-request';
import type { StoredToken, TokenStore } from './token-store';

/** A token to call with, and the host it is for. */
export interface AccessToken {
  readonly value: string;
  /** From the token answer; null where it named none. */
  readonly apiDomain: string | null;
  /** Whether this process got it from Zoho, as against another one that shared it. */
  readonly isOurs: boolean;
}

export interface TokenProviderDependencies {
  readonly store: TokenStore;
  readonly transport: HttpTransport;
  readonly organizationId: string;
  readonly grant: Grant;
  readonly observers: readonly ZohoCallObserver[];
  readonly clock: Clock;
  readonly log: ZohoLog;
}

interface LoadedToken extends AccessToken {
  readonly lifeMs: number;
}

/** Renewed this long before its end, ms. */
const RENEW_BEFORE_END_MS = 300_000;
/** A token this near its end is not worth sending, ms. */
const USELESS_BEFORE_END_MS = 5_000;
/** After a renewal failed while the old token still serves, the next try waits this long, ms. */
const RENEWAL_REST_MS = 30_000;
/** After `Access Denied`: Zoho counts 10 tokens in 10 minutes. */
const THROTTLED_SECONDS = 600;
/** After `invalid_code` and the like only a person can mend the grant; one quiet try an hour notices when it was. */
const REFUSED_SECONDS = 3600;
/** Zoho gives 10 tokens in 10 minutes. */
const MAX_GRANTS = 10;
/** Renewals because of a 401 leave this many of them to the regular ones. */
const GRANTS_KEPT_FREE = 2;

/**
 * The organisation's access token: one for all processes, kept in the database, asked for by one at a time.
 * A request made while another is under way waits for that one's result.
 */
export class TokenProvider {
  private cached: (AccessToken & { readonly endsAt: number }) | undefined;
  private loading: Promise<AccessToken> | undefined;
  private restsUntil = 0;

  constructor(private readonly parts: TokenProviderDependencies) {}

  /**
   * A token good for some minutes yet.
   * @throws ZohoAuthError (`zoho.grant_blocked`, `zoho.grant_throttled`); ZohoTransientError; database errors.
   */
  async current(): Promise<AccessToken> {
    const leftMs = (this.cached?.endsAt ?? 0) - this.nowMs();
    const enoughMs = this.nowMs() < this.restsUntil ? USELESS_BEFORE_END_MS : RENEW_BEFORE_END_MS;
    if (this.cached && leftMs > enoughMs) return this.cached;
    return this.once(() => this.readOrRenew(null));
  }

  /**
   * A token other than `refused`, which Zoho answered with 401: the shared one if another process has renewed it meanwhile, else a new one.
   * @throws as `current`, and ZohoAuthError (`zoho.unauthorized`) when tokens have been replaced too often of late.
   */
  async replace(refused: AccessToken): Promise<AccessToken> {
    if (this.cached && this.cached.value !== refused.value) return this.cached;
    this.cached = undefined;
    const token = await this.once(() => this.readOrRenew(refused.value));
    // A load already under way when we asked knew nothing of the refusal.
    return token.value === refused.value ? this.once(() => this.readOrRenew(refused.value)) : token;
  }

  /** A person says the grant is mended: ask again at the next call. */
  async unblock(): Promise<void> {
    await this.parts.store.unblock();
  }

  private async once(load: () => Promise<AccessToken>): Promise<AccessToken> {
    this.loading ??= load().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  private async readOrRenew(refused: string | null): Promise<AccessToken> {
    const shared = usable(await this.parts.store.read(), refused, RENEW_BEFORE_END_MS);
    if (shared) return this.remember(shared);
    const outcome = await this.parts.store.withGrantLock((locked) => this.renew(locked, refused));
    if (outcome instanceof Error) throw outcome;
    return this.remember(outcome);
  }

  /**
   * Under the lock. Calls Zoho inside the transaction on purpose: the lock must not outlive a process that dies, and the call is bounded
   * by the transport's timeout. Refusals are returned, not thrown, so that what was written about them is committed.
   */
  private async renew(locked: Queryable, refused: string | null): Promise<LoadedToken | ZohoAuthError> {
    const { organizationId } = this.parts;
    const stored = await this.parts.store.read(locked);
    const renewedByOther = usable(stored, refused, RENEW_BEFORE_END_MS);
    if (renewedByOther) return renewedByOther;
    const stillGood = usable(stored, refused, USELESS_BEFORE_END_MS);
    const obstacle = stored.block ? blockedError(stored.block) : overspentError(stored, refused);
    if (obstacle) return this.fallBack(stillGood) ?? obstacle;

    const answer = await this.ask(stillGood);
    if (answer === null) return this.fallBack(stillGood) as LoadedToken;
    if (answer.kind === 'granted') {
      await this.parts.store.save(locked, answer);
      this.parts.log.info({ expiresInSeconds: answer.expiresInSeconds }, 'zoho token renewed');
      for (const observer of this.parts.observers) observer.grantAccepted?.({ organizationId });
      return { value: answer.accessToken, apiDomain: answer.apiDomain, isOurs: true, lifeMs: answer.expiresInSeconds * 1000 };
    }
    if (answer.kind === 'refused')
      for (const observer of this.parts.observers) observer.grantRefused?.({ organizationId, reason: answer.reason });
    const seconds = answer.kind === 'throttled' ? THROTTLED_SECONDS : REFUSED_SECONDS;
    await this.parts.store.block(locked, seconds, answer.reason);
    this.parts.log.error({ reason: answer.reason, kind: answer.kind, pauseSeconds: seconds }, 'zoho gave no token');
    return this.fallBack(stillGood) ?? blockedError({ reason: answer.reason, forMs: seconds * 1000 });
  }

  /** Null: Zoho could not be asked, but the present token serves on. */
  private async ask(stillGood: LoadedToken | undefined): Promise<GrantAnswer | null> {
    try {
      return await requestAccessToken(this.parts.transport, this.parts.grant);
    } catch (error) {
      if (!stillGood) throw error;
      this.parts.log.warn({ err: error }, 'zoho token not renewed, the present one serves on');
      return null;
    }
  }

  private fallBack(stillGood: LoadedToken | undefined): LoadedToken | undefined {
    if (stillGood) this.restsUntil = this.nowMs() + RENEWAL_REST_MS;
    return stillGood;
  }

  private remember({ value, apiDomain, isOurs, lifeMs }: LoadedToken): AccessToken {
    this.cached = { value, apiDomain, isOurs, endsAt: this.nowMs() + lifeMs };
    return this.cached;
  }

  private nowMs(): number {
    return this.parts.clock.now().getTime();
  }
}

function usable(stored: StoredToken, refused: string | null, marginMs: number): LoadedToken | undefined {
  const { accessToken, apiDomain, expiresInMs } = stored;
  if (accessToken === null || accessToken === refused || expiresInMs <= marginMs) return undefined;
  return { value: accessToken, apiDomain, isOurs: false, lifeMs: expiresInMs };
}

/** Asking once more would only bring `Access Denied` and its ten minutes' wait. */
function overspentError({ recentGrants, oldestGrantCountsMs }: StoredToken, refused: string | null): ZohoAuthError | undefined {
  if (recentGrants < (refused === null ? MAX_GRANTS : MAX_GRANTS - GRANTS_KEPT_FREE)) return undefined;
  const failure = { endpoint: GRANT_ENDPOINT, retryAfterMs: Math.ceil(oldestGrantCountsMs) };
  return refused === null
    ? new ZohoAuthError('zoho.grant_throttled', `Zoho has given ${recentGrants} tokens in ten minutes and gives no more`, failure)
    : new ZohoAuthError('zoho.unauthorized', `${recentGrants} tokens in ten minutes, and again one is refused`, failure);
}

function blockedError(block: { readonly forMs: number; readonly reason: string }): ZohoAuthError {
  const isThrottled = /access[ _]denied|HTTP 429/i.test(block.reason);
  const code = isThrottled ? 'zoho.grant_throttled' : 'zoho.grant_blocked';
  const message = isThrottled ? 'too many tokens were asked for' : `the grant is refused (${block.reason}); a person must renew it`;
  return new ZohoAuthError(code, message, { endpoint: GRANT_ENDPOINT, retryAfterMs: block.forMs });
}
