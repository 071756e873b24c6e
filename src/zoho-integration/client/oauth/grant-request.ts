import { isJsonObject, type JsonObject } from '@tds/sync';
import { parseLosslessJson } from '@libs/lossless-json';
import type { HttpAnswer } from '../http/http-answer';
import type { HttpTransport } from '../http/http-transport';
import { ZohoTransientError } from '../zoho.errors';

/** What a person once granted us: the right to ask for access tokens. */
export interface Grant {
  readonly accountsBaseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** Zoho's answer to a request for an access token. */
export type GrantAnswer =
  | { readonly kind: 'granted'; readonly accessToken: string; readonly apiDomain: string | null; readonly expiresInSeconds: number }
  /** Too many tokens asked for; ask again later. Nothing is broken. */
  | { readonly kind: 'throttled'; readonly reason: string }
  /** The grant is gone or wrong; asking again changes nothing. */
  | { readonly kind: 'refused'; readonly reason: string };

export const GRANT_ENDPOINT = 'POST /oauth/v2/token';

/** Life of a token where the answer does not say, s. zoho-api.md 1.2. */
const DEFAULT_LIFE_SECONDS = 3600;

/**
 * Asks for an access token. The secrets go in a form body: query strings end up in access logs. Errors come with HTTP 200 or 400, so the
 * `error` key decides, never the status alone.
 *
 * @throws ZohoTransientError where Zoho could not be reached or did not answer as an OAuth server does.
 */
export async function requestAccessToken(transport: HttpTransport, grant: Grant, signal?: AbortSignal): Promise<GrantAnswer> {
  const answer = await transport.send({
    method: 'POST',
    url: new URL(`${grant.accountsBaseUrl}/oauth/v2/token`),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      refresh_token: grant.refreshToken,
      client_id: grant.clientId,
      client_secret: grant.clientSecret,
      grant_type: 'refresh_token',
    }).toString(),
    endpoint: GRANT_ENDPOINT,
    signal,
  });
  return readGrantAnswer(answer);
}

/** Judges the token endpoint's answer. Pure. */
export function readGrantAnswer(answer: HttpAnswer): GrantAnswer {
  const body = readBody(answer);
  const error = body?.['error'];
  if (typeof error === 'string' && answer.status < 500) return refusalOf(error);
  const accessToken = body?.['access_token'];
  if (answer.status < 200 || answer.status >= 300 || typeof accessToken !== 'string' || accessToken === '') {
    if (answer.status === 429) return { kind: 'throttled', reason: 'HTTP 429' };
    const code = answer.status >= 500 ? 'zoho.server_error' : 'zoho.malformed_response';
    throw new ZohoTransientError(code, `no token in the answer (HTTP ${answer.status})`, {
      endpoint: GRANT_ENDPOINT,
      httpStatus: answer.status,
    });
  }
  return { kind: 'granted', accessToken, apiDomain: apiDomainOf(body), expiresInSeconds: lifeOf(body) };
}

function refusalOf(error: string): GrantAnswer {
  const reason = error.slice(0, 100);
  return /^access[ _]denied$/i.test(error) ? { kind: 'throttled', reason } : { kind: 'refused', reason };
}

/** Only a clean https origin is believed: this host will be sent our token. Plain http is for test servers on this machine. */
function apiDomainOf(body: JsonObject | undefined): string | null {
  const domain = body?.['api_domain'];
  if (typeof domain !== 'string' || !URL.canParse(domain)) return null;
  const url = new URL(domain);
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal) ? url.origin : null;
}

/** `expires_in` is seconds; the oldest form of the answer gave milliseconds and put seconds into `expires_in_sec`. */
function lifeOf(body: JsonObject | undefined): number {
  const seconds = Number(body?.['expires_in_sec'] ?? body?.['expires_in']);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, DEFAULT_LIFE_SECONDS) : DEFAULT_LIFE_SECONDS;
}

function readBody(answer: HttpAnswer): JsonObject | undefined {
  try {
    const body = parseLosslessJson(answer.body.toString('utf8'));
    return isJsonObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
