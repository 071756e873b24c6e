import { EventName } from './webhooks/events';

/** How many records of each kind exist at the start. */
export interface Sizes {
  /** Active items. */
  readonly products: number;
  /** Further items that are inactive; none by default when `products` is set to another number. */
  readonly inactiveProducts: number;
  readonly customers: number;
  readonly vendors: number;
  readonly locations: number;
  readonly priceLists: number;
  readonly users: number;
  /** Sales orders a day; the other documents follow from them. */
  readonly ordersPerDay: number;
  /** Days of documents before the epoch. */
  readonly days: number;
}

/** The company TDS is first built for. */
export const DEFAULT_SIZES: Sizes = {
  products: 2218,
  inactiveProducts: 35,
  customers: 2503,
  vendors: 57,
  locations: 3,
  priceLists: 6,
  users: 12,
  ordersPerDay: 300,
  days: 90,
};

/** Fills in what was left out. Who asks for a number of products gets exactly that many items. */
export function resolveSizes(sizes: Partial<Sizes> = {}): Sizes {
  const isDefault = (sizes.products ?? DEFAULT_SIZES.products) === DEFAULT_SIZES.products;
  return { ...DEFAULT_SIZES, ...(isDefault ? {} : { inactiveProducts: 0 }), ...sizes };
}

/** A data set small enough to read whole in a test. */
export const SMALL_SIZES: Sizes = {
  products: 20,
  inactiveProducts: 2,
  customers: 12,
  vendors: 3,
  locations: 2,
  priceLists: 2,
  users: 3,
  ordersPerDay: 10,
  days: 5,
};

/** Zoho's limits on one organisation. */
export interface Limits {
  /** Calls in any 60 seconds; above it HTTP 429 code 44. */
  readonly perMinute: number;
  /** Calls in process; above it HTTP 429 code 1070. */
  readonly concurrency: number;
  /** Calls in a day of the organisation's time zone; above it HTTP 429 code 45. */
  readonly perDay: number;
  /** New access tokens in any ten minutes; above it "Access Denied". */
  readonly tokenGrants: number;
}

export const DEFAULT_LIMITS: Limits = { perMinute: 100, concurrency: 10, perDay: 10_000, tokenGrants: 10 };

/** A webhook action with the workflow rules that fire it. */
export interface WebhookOptions {
  /** Target; `{organization_id}`, `{entity}` (Zoho's module, such as `item`) and `{event}` are filled in. */
  readonly url: string;
  /** Signs deliveries; without it they go out unsigned. */
  readonly secret?: string;
  /** Form of the digest in `X-Zoho-Webhook-Signature`. Default hex. */
  readonly encoding?: 'hex' | 'base64';
  /** `json` is the default payload, `form` sends it as field `JSONString`. Default json. */
  readonly bodyMode?: 'json' | 'form';
  /** Also send `X-Zoho-Signature`, hex over the raw body alone. Default false. */
  readonly bodySignature?: boolean;
  /** What a deleted record's delivery holds: its last document, its id alone, or the wrapper `{event_type, entity_type, entity_id, data}`. Default document. */
  readonly deleteBody?: 'document' | 'id' | 'wrapper';
  /** Entities that fire; all of them by default. */
  readonly entities?: readonly string[];
  readonly events?: readonly EventName[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Attempts after the first. Default 5; Zoho allows up to 20. */
  readonly retries?: number;
  /** Wait before the first retry, ms. Default 5000. */
  readonly retryDelayMs?: number;
  /** How the wait grows. Default multiplicative (doubling). */
  readonly backoff?: 'fixed' | 'additive' | 'multiplicative';
  /** Default 5000. */
  readonly connectTimeoutMs?: number;
  /** Default 10000. */
  readonly readTimeoutMs?: number;
  /** Deliveries under way at a time. Default 8. */
  readonly concurrency?: number;
}

export interface SandboxOptions {
  /** Same seed (and same day, see `epoch`), same data. Default 1. */
  readonly seed?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** The sandbox's clock; limits, tokens and time stamps follow it. Default the system's. */
  readonly now?: () => Date;
  /** The instant the generated history ends at. Default the start of the organisation's day. */
  readonly epoch?: Date;
  /** Sizes left out keep their default. */
  readonly sizes?: Partial<Sizes>;
  /** Limits left out keep Zoho's values; `off` refuses nothing. */
  readonly limits?: Partial<Limits> | 'off';
  readonly webhook?: WebhookOptions;
  /** Folder of the journal; without it changes are forgotten when the sandbox closes. */
  readonly stateDir?: string;
  readonly organizationId?: string;
  /**
   * Whether orders, invoices, bills and adjustments change the `last_modified_time` of the items they move, and fire item webhooks. Zoho is
   * not known to; default `silent`.
   */
  readonly stockMovements?: 'silent' | 'touch';
  /** HTTP status of OAuth errors: Zoho sends 200 and 400. Default 200. */
  readonly oauthErrorStatus?: 200 | 400;
}

export const DEFAULT_ORGANIZATION_ID = '748369814';
