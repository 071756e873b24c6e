import { REDACTED } from '@libs/observability';

/** Header names that may carry a credential. Broad on purpose: senders may set headers of their own as a second factor. */
const SECRET_NAME = /auth|cookie|key|sign|token|secret|pass/i;

/** Headers as they are kept: what may be a credential is replaced. One look per name, since every webhook comes by here. */
export function storableHeaders(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(headers)) kept[name] = SECRET_NAME.test(name) ? REDACTED : headers[name];
  return kept;
}
