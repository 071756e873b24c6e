import type { SourceCallContext } from '@tds/sync';
import type { RateLimitReading } from './http/http-answer';
import type { ZohoProduct } from './zoho-client.settings';

/** What every call carries: why it is made (its lane and ledger line), the caller's correlation id, and what cancels it. */
export type ZohoCallContext = SourceCallContext;

/** One call to Zoho's API, without organisation, token and host: the client adds those. */
export interface ZohoRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly product: ZohoProduct;
  /** Path template below the product's base, e.g. `/items/{id}`. Logs, metrics and the ledger show the template. */
  readonly path: string;
  /** Values of the template's placeholders; escaped on their way into the path. */
  readonly pathParams?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** `GET /organizations` is asked before an organisation is known to be ours. Default true. */
  readonly needsOrganization?: boolean;
}

/** A good answer. */
export interface ZohoAnswer<T> {
  readonly body: T;
  /** Zoho's clock just before it made the answer: content is at least this new. To the second. */
  readonly askedAt: Date;
  /** The daily quota after this call, where the answer told it. */
  readonly rateLimit: RateLimitReading | undefined;
  /** HTTP calls this took, repeated ones included; what it cost of the daily quota. */
  readonly calls: number;
}
