/** What came back over HTTP, before anyone judged it. */
export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names; of a repeated header the first value. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** From sending the request to the last byte of the answer, ms. */
  readonly durationMs: number;
}

/** The daily quota as Zoho's `x-rate-limit-*` headers tell it. */
export interface RateLimitReading {
  /** Calls a day by the organisation's plan. */
  readonly limit: number;
  /** Calls left today. */
  readonly remaining: number;
  /** Seconds until the count starts anew. */
  readonly resetSeconds: number;
}

/** The daily quota from the answer's headers; undefined unless all three are whole numbers from 0. */
export function rateLimitOf(headers: HttpAnswer['headers']): RateLimitReading | undefined {
  const limit = wholeNumber(headers['x-rate-limit-limit']);
  const remaining = wholeNumber(headers['x-rate-limit-remaining']);
  const resetSeconds = wholeNumber(headers['x-rate-limit-reset']);
  // A limit of nothing would stop us for good, on the word of a header.
  if (!limit || remaining === undefined || resetSeconds === undefined) return undefined;
  return { limit, remaining, resetSeconds };
}

/**
 * The instant, on Zoho's clock, before which the answer's content cannot have been made: its `Date` header less the time the call took.
 * Without a readable header, `sentAt` (our clock). To the second, rounded down.
 */
export function askedAtOf(answer: HttpAnswer, sentAt: Date): Date {
  const answeredMs = Date.parse(answer.headers['date'] ?? '');
  if (Number.isNaN(answeredMs)) return sentAt;
  return new Date(Math.floor((answeredMs - answer.durationMs) / 1000) * 1000);
}

/** `Retry-After` in ms from now: seconds or an HTTP date; undefined when absent or unreadable. */
export function retryAfterOf(headers: HttpAnswer['headers'], now: Date): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const seconds = wholeNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}
