import type { OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@libs/resilience';
import type { CircuitBreakers } from '@tds/platform/breakers';
import type { Database } from '@tds/platform/database';
import type { SecretBox } from '@tds/platform/security';
import { HttpTransport } from './http/http-transport';
import { CallLedger } from './ledger/call-ledger';
import { CallLimits } from './limits/call-limits';
import type { ZohoQuota } from './limits/shared-limits';
import { type TokenState, tokenStateOf } from './oauth/token-state';
import { TokenProvider } from './oauth/token-provider';
import { TokenStore } from './oauth/token-store';
import { ProductBreaker } from './product-breaker';
import type { ZohoCallObserver } from './zoho-call-observer';
import { ZohoCaller } from './zoho-caller';
import { ZohoClient } from './zoho-client';
import type { ZohoClientSettings, ZohoProduct } from './zoho-client.settings';
import type { ZohoLog } from './zoho-log';

export interface ZohoConnectionDependencies {
  readonly settings: ZohoClientSettings;
  readonly database: Database;
  readonly breakers: CircuitBreakers;
  readonly secretBox: SecretBox;
  readonly clock: Clock;
  readonly log: ZohoLog;
  /** A number in [0, 1) for jitter; given by tests. */
  readonly random?: () => number;
}

/** Everything one process holds open towards one Zoho organisation: connections, token, limits, breakers, ledger. Makes the client and closes it all. */
export class ZohoConnection implements OnApplicationShutdown {
  readonly client: ZohoClient;
  private readonly caller: ZohoCaller;
  private readonly transport: HttpTransport;
  private readonly tokens: TokenProvider;
  private readonly store: TokenStore;
  private readonly limits: CallLimits;
  private readonly ledger: CallLedger;
  private readonly observers: ZohoCallObserver[];

  constructor({ settings, database, breakers: registry, secretBox, clock, log, random = Math.random }: ZohoConnectionDependencies) {
    const { organizationId } = settings;
    this.transport = new HttpTransport(settings.transport);
    this.limits = new CallLimits(database, settings, clock, log);
    const breakerOf = (product: ZohoProduct): ProductBreaker =>
      new ProductBreaker(registry.breaker(breakerName(product, organizationId), settings.breaker));
    const breakers = { books: breakerOf('books'), inventory: breakerOf('inventory') };
    this.ledger = new CallLedger(database, organizationId, clock, log);
    this.observers = [this.ledger];
    const { transport, limits, observers } = this;
    const store = new TokenStore(database, secretBox, organizationId, settings);
    this.store = store;
    const tokens = new TokenProvider({ store, transport, organizationId, grant: settings, observers, clock, log });
    this.tokens = tokens;
    this.caller = new ZohoCaller({ settings, transport, tokens, limits, breakers, observers, clock, log, random });
    this.client = new ZohoClient(this.caller);
  }

  /** Tells how to find out whether a product is back when nothing else calls it: its cheapest call. A refusal is an answer, too. */
  superviseBreakers(registry: CircuitBreakers): void {
    for (const product of ['books', 'inventory'] as const)
      registry.superviseWith(breakerName(product, this.client.organizationId), async () => {
        await this.client.probe(product, { purpose: 'verification' });
      });
  }

  /** Subscribes to finished calls and the fate of the grant, for metrics, alerts and live views. */
  observe(observer: ZohoCallObserver): void {
    this.observers.push(observer);
  }

  /** Today's calls: used, left, and what stands in the way. */
  quota(): Promise<ZohoQuota> {
    return this.limits.quota();
  }

  /** How the shared access token stands; never the token. */
  async tokenState(): Promise<TokenState> {
    return tokenStateOf(await this.store.read());
  }

  /** A person has renewed the grant: the next call asks for a token again, instead of in an hour. */
  unblockGrant(): Promise<void> {
    return this.tokens.unblock();
  }

  /**
   * Sends away who waits for a permit, cuts off what is in flight, writes ledger and quota. By then workers have had their grace period;
   * the database, being global, closes after us.
   */
  async onApplicationShutdown(): Promise<void> {
    const reason = new Error('the application is stopping');
    this.caller.close(reason);
    await this.limits.close(reason);
    await this.transport.close();
    await this.ledger.close();
  }
}

function breakerName(product: ZohoProduct, organizationId: string): string {
  return `zoho:${product}:${organizationId}`;
}
