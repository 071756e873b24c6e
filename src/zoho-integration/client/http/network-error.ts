import { ZohoError, ZohoTransientError } from '../zoho.errors';

/** Failures before a request could reach the server: even a write may be sent again. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** Reason of the abort when a call as a whole took too long. */
export class DeadlineExceeded extends Error {
  constructor() {
    super('no whole answer in time');
    this.name = 'DeadlineExceeded';
  }
}

/** A failure below HTTP as one of ours. The message names the system's error code only: others may quote the URL. */
export function networkErrorOf(error: unknown, endpoint: string): ZohoError {
  if (error instanceof ZohoError) return error;
  const systemCode = systemCodeOf(error);
  const timedOut = error instanceof DeadlineExceeded || TIMEOUTS.has(systemCode);
  const failure = { endpoint, cause: error, mayHaveBeenProcessed: !NEVER_SENT.has(systemCode) };
  return timedOut
    ? new ZohoTransientError('zoho.timeout', 'no whole answer in time', failure)
    : new ZohoTransientError('zoho.network', `the connection failed (${systemCode})`, failure);
}

/** Node puts dual-stack connect failures into an AggregateError whose parts carry the code. */
function systemCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  if (Array.isArray(errors) && errors.length > 0) return systemCodeOf(errors[0]);
  return cause === undefined ? 'unknown' : systemCodeOf(cause);
}
