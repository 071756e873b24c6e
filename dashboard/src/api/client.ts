import { createTdsClient, type TdsClient } from '@libs/api-client';

let csrfToken: string | undefined;

/** Keeps the session's token for requests that change something. Called when the session is read or ends. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** The API of the server this page came from; the session cookie tells who asks. Calls reject with `TdsApiError` or `TdsUnreachableError`. */
export const tds: TdsClient = createTdsClient({ baseUrl: window.location.origin, csrfToken: () => csrfToken });

/** Does what an answer of the API offers by path and body. For all else use the typed client. */
export async function post(path: string, body?: unknown): Promise<void> {
  const call = tds.POST as (path: string, options: { body?: unknown }) => Promise<unknown>;
  await call(path, body === undefined ? {} : { body });
}
