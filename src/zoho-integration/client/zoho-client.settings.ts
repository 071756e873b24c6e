import type { BreakerSettings } from '@tds/platform/breakers';

/** Zoho's two products that hold the company's records. Same host, same token, same organisation id, different base paths. */
export type ZohoProduct = 'books' | 'inventory';

/** Base path of each product below the API host. zoho-api.md 1.1. */
export const PRODUCT_BASE_PATH = { books: '/books/v3', inventory: '/inventory/v1' } as const satisfies Record<ZohoProduct, string>;

/** Everything the client can be told. Built once from the application's configuration; tests build their own. */
export interface ZohoClientSettings {
  readonly organizationId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** Host that gives tokens, e.g. `https://accounts.zoho.eu`. Without a trailing slash. */
  readonly accountsBaseUrl: string;
  /** Host of the API where the token answer's `api_domain` does not count: a proxy, a sandbox, a test server. */
  readonly apiBaseUrlOverride?: string;
  /** Host of the API until a token answer names one. */
  readonly apiBaseUrl: string;
  /** Calls in any 60 seconds, all processes together. Zoho blocks the whole organisation above 100. */
  readonly requestsPerMinute: number;
  /** Calls in flight, each process for itself: Zoho bears 5 (free) or 10 (paid plans). */
  readonly maxConcurrency: number;
  /** Calls a day somebody configured; counts where it is below what Zoho's headers tell. Undefined: Zoho's number alone. */
  readonly dailyQuotaCap: number | undefined;
  readonly breaker: BreakerSettings;
  readonly transport: TransportSettings;
}

export interface TransportSettings {
  readonly connectTimeoutMs: number;
  /** From the start of a call to the last byte of its answer. */
  readonly totalTimeoutMs: number;
  /** Largest answer accepted, bytes, after decompression. */
  readonly maxResponseBytes: number;
}

/** Zoho answers in 0.3 to 3 s and its slowest known list in about 15 s; 200 detailed rows are below 2 MB. Chosen, not measured. */
export const DEFAULT_TRANSPORT: TransportSettings = { connectTimeoutMs: 5_000, totalTimeoutMs: 30_000, maxResponseBytes: 32 * 1024 * 1024 };
