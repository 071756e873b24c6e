/** What a load generator is told. */
export interface LoadTask {
  readonly port: number;
  readonly path: string;
  readonly secret: string;
  readonly connections: number;
  readonly firstRecord: number;
  readonly load:
    | { readonly kind: 'closed'; readonly seconds: number; readonly maxRequests: number }
    | { readonly kind: 'open'; readonly ratePerSecond: number; readonly requests: number };
  /** Sent before, not measured, so that the server's code is compiled and its connections are open. */
  readonly warmUpRequests: number;
  /** Also watch every record until it is in the mirror of this database. */
  readonly watchDatabaseUrl?: string;
}

/** Milliseconds. */
export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** What it answers. */
export interface LoadResult {
  /** Answers with 2xx, those of the warm-up aside. */
  readonly accepted: number;
  /** All answers by status, `{"202": 100}`. */
  readonly statuses: Readonly<Record<string, number>>;
  /** From the first request to the last answer. */
  readonly seconds: number;
  readonly answered: Latencies;
  /** From the instant a webhook was due until its row was seen; only where the mirror was watched. */
  readonly mirrored?: Latencies;
}
