import type { ZohoRequest } from '../zoho-call';
import { PRODUCT_BASE_PATH } from '../zoho-client.settings';
import type { HttpRequest } from './http-transport';

/** Name of the endpoint in errors, logs, metrics and the ledger: `GET /inventory/v1/items/{id}`. Holds no value of any call. */
export function endpointOf(request: Pick<ZohoRequest, 'method' | 'product' | 'path'>): string {
  return `${request.method} ${PRODUCT_BASE_PATH[request.product]}${request.path}`;
}

/** What a call needs besides the request itself. */
export interface RequestOrigin {
  /** Scheme and host of the API. */
  readonly apiBaseUrl: string;
  readonly organizationId: string;
  readonly accessToken: string;
}

/**
 * The HTTP request of a call. The header says `Zoho-oauthtoken`, though the token answer says `Bearer`. Our correlation id stays with us.
 *
 * @throws RangeError for a placeholder without a value: a bug of ours.
 */
export function buildHttpRequest(request: ZohoRequest, origin: RequestOrigin, signal?: AbortSignal): HttpRequest {
  const url = new URL(`${origin.apiBaseUrl}${PRODUCT_BASE_PATH[request.product]}${pathOf(request)}`);
  if (request.needsOrganization !== false) url.searchParams.set('organization_id', origin.organizationId);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
  const hasBody = request.body !== undefined;
  return {
    method: request.method,
    url,
    headers: {
      authorization: `Zoho-oauthtoken ${origin.accessToken}`,
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    },
    body: hasBody ? JSON.stringify(request.body) : undefined,
    endpoint: endpointOf(request),
    signal,
  };
}

function pathOf({ path, pathParams = {} }: ZohoRequest): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = pathParams[name];
    // An empty value would turn "one record" into "the list".
    if (value === undefined || value === '' || value === '.' || value === '..') throw new RangeError(`${path} needs a value for {${name}}`);
    return encodeURIComponent(value);
  });
}
