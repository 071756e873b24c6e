const TIMEOUT_MS = 10_000;

/** What Zoho's accounts server said to a request for a token. */
export type TokenAnswer =
  | {
      readonly kind: 'granted';
      readonly accessToken: string;
      readonly refreshToken: string | undefined;
      readonly apiDomain: string | undefined;
      readonly at: Date | undefined;
    }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Client and what it shows for a token: a refresh token, or the code of a self client. */
export type GrantRequest = { readonly clientId: string; readonly clientSecret: string } & (
  { readonly refreshToken: string } | { readonly code: string }
);

/** Asks for an access token, as the server does. Never throws. Zoho gives ten in ten minutes for one refresh token. */
export async function requestToken(accountsBaseUrl: string, request: GrantRequest): Promise<TokenAnswer> {
  const grant: Record<string, string> =
    'code' in request
      ? { grant_type: 'authorization_code', code: request.code }
      : { grant_type: 'refresh_token', refresh_token: request.refreshToken };
  // As a form and not in the address: secrets stay out of access logs.
  const body = new URLSearchParams({ client_id: request.clientId, client_secret: request.clientSecret, ...grant });
  try {
    const response = await fetch(`${accountsBaseUrl}/oauth/v2/token`, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answerOf(response, await response.text());
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    return { kind: 'unreachable', reason: cause?.message || message };
  }
}

/** Zoho answers errors with 200 or 400: the `error` key decides. */
function answerOf(response: Response, text: string): TokenAnswer {
  const body = parsed(text);
  const { error, access_token, refresh_token, api_domain } = body;
  if (typeof error === 'string') return /^access[ _]denied$/i.test(error) ? { kind: 'throttled' } : { kind: 'refused', error };
  if (typeof access_token !== 'string') return { kind: 'unreachable', reason: `it answered ${response.status} without a token` };
  const date = response.headers.get('date');
  return {
    kind: 'granted',
    accessToken: access_token,
    refreshToken: typeof refresh_token === 'string' ? refresh_token : undefined,
    apiDomain: typeof api_domain === 'string' ? api_domain : undefined,
    at: date === null ? undefined : new Date(date),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
