import createClient, { type Client } from 'openapi-fetch';
import { apiErrorOf, TdsUnreachableError } from './api-error';
import type { paths } from './schema';

export interface TdsClientOptions {
  /** Where TDS listens, such as `http://127.0.0.1:3000`; in a browser the page's own origin. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer`. Without it the browser's session cookie decides. */
  readonly apiKey?: string;
  /** Asked before each request that changes something: the session's CSRF token, needed with a session cookie only. */
  readonly csrfToken?: () => string | undefined;
  /** Default: the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Every route of the API by its path, parameters, bodies and answers typed. */
export type TdsClient = Client<paths>;

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A client of the TDS API for Node and browsers. Calls reject with `TdsApiError` when the API answers an error and with
 * `TdsUnreachableError` when it does not answer, so that what resolves is a success: `const runs = await answerOf(tds.GET('/api/bff/tds/runs'))`.
 */
export function createTdsClient({ baseUrl, apiKey, csrfToken, fetch }: TdsClientOptions): TdsClient {
  const client = createClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    credentials: 'same-origin',
    headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
    ...(fetch ? { fetch } : {}),
  });
  client.use({
    onRequest({ request }) {
      const token = SAFE_METHODS.includes(request.method) ? undefined : csrfToken?.();
      if (token !== undefined) request.headers.set('x-csrf-token', token);
    },
    async onResponse({ response }) {
      if (!response.ok) throw await apiErrorOf(response);
    },
    onError({ request, error }) {
      // Whoever aborted the request knows why; anything else means that nobody answered.
      return request.signal.aborted ? undefined : new TdsUnreachableError(request.url, error);
    },
  });
  return client;
}

interface Answered<Body> {
  readonly data?: Body;
  readonly response: Response;
}

/** The body of a call's answer. Errors were thrown by then. */
export async function answerOf<Body>(call: Promise<Answered<Body>>): Promise<NonNullable<Body>> {
  return (await call).data as NonNullable<Body>;
}

/** The rows of a listing and the cursor of its next page, for `after`; undefined on the last page. */
export async function pageOf<Rows>(call: Promise<Answered<Rows>>): Promise<{ rows: NonNullable<Rows>; next: string | undefined }> {
  const { data, response } = await call;
  return { rows: data as NonNullable<Rows>, next: nextCursor(response.headers.get('link')) };
}

function nextCursor(link: string | null): string | undefined {
  const [, url] = /<([^>]+)>;\s*rel="next"/.exec(link ?? '') ?? [];
  // Relative to the host; the base only makes it a URL.
  return url === undefined ? undefined : (new URL(url, 'http://tds').searchParams.get('after') ?? undefined);
}
