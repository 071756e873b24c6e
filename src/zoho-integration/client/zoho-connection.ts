import type { OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@libs/resilience';
import type { Database } from '@tds/platform/database';
import type { SecretBox } from '@tds/platform/security';
import { HttpTransport } from './http/http-transport';
import { TokenProvider } from './oauth/token-provider';
import { TokenStore } from './oauth/token-store';
import type { ZohoCallObserver } from './zoho-call-observer';
import { ZohoCaller } from './zoho-caller';
import { ZohoClient } from './zoho-client';
import type { ZohoClientSettings } from './zoho-client.settings';
import type { ZohoLog } from './zoho-log';

export interface ZohoConnectionDependencies {
  readonly settings: ZohoClientSettings;
  readonly database: Database;
  readonly secretBox: SecretBox;
  readonly clock: Clock;
  readonly log: ZohoLog;
  /** A number in [0, 1) for jitter; given by tests. */
  readonly random?: () => number;
}

/** Everything one process holds open towards one Zoho organisation: connections, token, limits. Makes the client and closes it all. */
export class ZohoConnection implements OnApplicationShutdown {
  readonly client: ZohoClient;
  readonly tokens: TokenProvider;
  private readonly transport: HttpTransport;
  private readonly observers: ZohoCallObserver[] = [];

  constructor({ settings, database, secretBox, clock, log, random }: ZohoConnectionDependencies) {
    this.transport = new HttpTransport(settings.transport);
    const store = new TokenStore(database, secretBox, settings.organizationId, settings);
    this.tokens = new TokenProvider(store, this.transport, settings, clock, log);
    const caller = new ZohoCaller({
      settings,
      transport: this.transport,
      tokens: this.tokens,
      clock,
      log,
      observers: this.observers,
      ...(random && { random }),
    });
    this.client = new ZohoClient(caller, clock);
  }

  /** Subscribes to finished calls, for metrics and live views. */
  observe(observer: ZohoCallObserver): void {
    this.observers.push(observer);
  }

  /** Cuts off what is in flight and closes the connections. */
  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}
