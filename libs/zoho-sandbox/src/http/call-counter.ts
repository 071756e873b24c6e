/** Calls seen by the sandbox since it started. */
export interface CallCounts {
  /** API calls answered, refused ones included; token requests are apart. */
  readonly total: number;
  /** By method and path, ids replaced: `GET /inventory/v1/items/:id`. */
  readonly byEndpoint: Readonly<Record<string, number>>;
  /** By Zoho's code, for answers that weren't a success. */
  readonly byErrorCode: Readonly<Record<string, number>>;
  readonly tokenRequests: number;
  /** Calls that count against today's quota. */
  readonly today: number;
}

/** Keeps the numbers of `CallCounts`. */
export class CallCounter {
  private total = 0;
  private tokenRequests = 0;
  private readonly byEndpoint: Record<string, number> = {};
  private readonly byErrorCode: Record<string, number> = {};

  countCall(method: string, route: string): void {
    this.total++;
    const endpoint = `${method} ${route}`;
    this.byEndpoint[endpoint] = (this.byEndpoint[endpoint] ?? 0) + 1;
  }

  countError(code: number): void {
    this.byErrorCode[code] = (this.byErrorCode[code] ?? 0) + 1;
  }

  countTokenRequest(): void {
    this.tokenRequests++;
  }

  read(today: number): CallCounts {
    return {
      total: this.total,
      byEndpoint: { ...this.byEndpoint },
      byErrorCode: { ...this.byErrorCode },
      tokenRequests: this.tokenRequests,
      today,
    };
  }
}
