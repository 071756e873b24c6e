import { isJsonObject, type JsonObject, type JsonValue } from '@tds/sync';
import { parseLosslessJson } from '@libs/lossless-json';
import { askedAtOf, type HttpAnswer, rateLimitOf, retryAfterOf } from './http-answer';
import {
  ZohoAuthError,
  type ZohoError,
  type ZohoFailure,
  ZohoInvalidError,
  ZohoNotFoundError,
  ZohoQuotaError,
  ZohoTransientError,
} from '../zoho.errors';

/** A good answer's body, or the error it stands for. */
export type Verdict = { readonly ok: true; readonly body: JsonObject } | { readonly ok: false; readonly error: ZohoError };

/** Wait where a minute-window 429 names none, ms: the window is one minute. zoho-api.md 2. */
const MINUTE_BLOCK_MS = 60_000;
/** Wait for a daily quota whose reset the headers do not tell, ms. */
const UNKNOWN_RESET_MS = 3_600_000;
/** How long jobs rest after a refusal only a person can mend, ms. Long enough to be quiet, short enough to notice the repair. */
const AUTH_REST_MS = 300_000;
/** Statuses at which an answer that is not Zoho's envelope is about our request and not about their health. */
const REQUEST_STATUSES = new Set([400, 405, 413, 414, 431]);

/**
 * Judges a JSON endpoint's answer after zoho-api.md section 3. Success is `code` 0 (or no `code` at all) with a 2xx status: errors
 * may come inside HTTP 200. Zoho's code decides before the status, since it says more.
 */
export function classifyJsonAnswer(answer: HttpAnswer, endpoint: string, now: Date): Verdict {
  const body = readBody(answer);
  if (!isJsonObject(body)) return { ok: false, error: notAnEnvelope(answer, endpoint, now) };
  const zohoCode = codeOf(body);
  if (zohoCode === undefined && answer.status === 404) return { ok: false, error: notAnEnvelope(answer, endpoint, now) };
  if (isSuccess(answer.status) && (zohoCode === undefined || zohoCode === 0)) return { ok: true, body };
  return { ok: false, error: errorOf(answer, body, { endpoint, httpStatus: answer.status, zohoCode }, now) };
}

/** Judges a binary endpoint's answer: bytes are taken as they are, but a JSON error inside a 200 is one. */
export function classifyBinaryAnswer(answer: HttpAnswer, endpoint: string, now: Date): ZohoError | undefined {
  const claimsJson = (answer.headers['content-type'] ?? '').includes('json');
  if (isSuccess(answer.status) && !claimsJson) return undefined;
  const verdict = classifyJsonAnswer(answer, endpoint, now);
  const failure = { endpoint, httpStatus: answer.status };
  if (verdict.ok) return new ZohoInvalidError('zoho.unexpected_shape', 'asked for bytes, answered with JSON', failure);
  // No image is a plain 404, not always in Zoho's envelope.
  const isMissing = answer.status === 404 && verdict.error.kind !== 'invalid';
  return isMissing ? new ZohoNotFoundError('there is no such file', { ...failure, askedAt: askedAtOf(answer, now) }) : verdict.error;
}

function errorOf(answer: HttpAnswer, body: JsonObject, failure: ZohoFailure, now: Date): ZohoError {
  const message = `${messageOf(body)} (HTTP ${answer.status}, code ${failure.zohoCode ?? 'none'})`;
  switch (failure.zohoCode) {
    case 57:
    case 14:
      return new ZohoAuthError('zoho.unauthorized', message, { ...failure, retryAfterMs: AUTH_REST_MS });
    case 6041:
      return new ZohoAuthError('zoho.wrong_organization', message, { ...failure, retryAfterMs: AUTH_REST_MS });
    case 1002:
      return new ZohoNotFoundError(message, { ...failure, askedAt: askedAtOf(answer, now) });
    case 2:
    case 4:
    case 5:
    case 37:
      return new ZohoInvalidError('zoho.invalid_request', message, failure);
    case 43:
    case 44:
      return minuteBlock(message, failure, answer, now);
    case 45:
      return new ZohoQuotaError('zoho.daily_quota', message, { ...failure, retryAfterMs: untilReset(answer, now) });
    case 1070: {
      const retryAfterMs = retryAfterOf(answer.headers, now);
      return new ZohoTransientError('zoho.too_many_in_flight', message, { ...failure, retryAfterMs, mayHaveBeenProcessed: false });
    }
    case 1000:
      return new ZohoTransientError('zoho.server_error', message, { ...failure, retryAfterMs: retryAfterOf(answer.headers, now) });
    default:
      return errorOfStatus(answer, message, failure, now);
  }
}

function errorOfStatus(answer: HttpAnswer, message: string, failure: ZohoFailure, now: Date): ZohoError {
  const { status } = answer;
  if (status === 401 || status === 403) return new ZohoAuthError('zoho.unauthorized', message, { ...failure, retryAfterMs: AUTH_REST_MS });
  if (status === 404) return new ZohoNotFoundError(message, { ...failure, askedAt: askedAtOf(answer, now) });
  if (status === 429) return minuteBlock(message, failure, answer, now);
  if (status >= 500 || status === 408) {
    return new ZohoTransientError('zoho.server_error', message, { ...failure, retryAfterMs: retryAfterOf(answer.headers, now) });
  }
  return new ZohoInvalidError('zoho.invalid_request', message, failure);
}

/** HTML or JSON of a proxy, a truncated document, an empty body. A 404 of this kind is no word of Zoho's about a record: never a tombstone. */
function notAnEnvelope(answer: HttpAnswer, endpoint: string, now: Date): ZohoError {
  const failure = { endpoint, httpStatus: answer.status };
  const message = `the answer is not a Zoho envelope (HTTP ${answer.status}, ${answer.headers['content-type'] ?? 'no content type'}, ${answer.body.length} bytes)`;
  if (answer.status === 401) return new ZohoAuthError('zoho.unauthorized', message, { ...failure, retryAfterMs: AUTH_REST_MS });
  if (answer.status === 429) return minuteBlock(message, failure, answer, now);
  if (REQUEST_STATUSES.has(answer.status)) return new ZohoInvalidError('zoho.invalid_request', message, failure);
  const code = answer.status >= 500 ? 'zoho.server_error' : 'zoho.malformed_response';
  return new ZohoTransientError(code, message, { ...failure, retryAfterMs: retryAfterOf(answer.headers, now) });
}

function minuteBlock(message: string, failure: ZohoFailure, answer: HttpAnswer, now: Date): ZohoTransientError {
  const retryAfterMs = retryAfterOf(answer.headers, now) ?? MINUTE_BLOCK_MS;
  return new ZohoTransientError('zoho.rate_limited', message, { ...failure, retryAfterMs, mayHaveBeenProcessed: false });
}

function untilReset(answer: HttpAnswer, now: Date): number {
  const reading = rateLimitOf(answer.headers);
  return reading ? reading.resetSeconds * 1000 : (retryAfterOf(answer.headers, now) ?? UNKNOWN_RESET_MS);
}

function readBody(answer: HttpAnswer): JsonValue | undefined {
  try {
    return parseLosslessJson(answer.body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Zoho's code; undefined where the body has none. A code that is no number counts as an error of its own: -1. */
function codeOf(body: JsonObject): number | undefined {
  const { code } = body;
  if (code === undefined) return undefined;
  const number = typeof code === 'string' && code.trim() !== '' ? Number(code) : code;
  return typeof number === 'number' && Number.isInteger(number) ? number : -1;
}

function messageOf(body: JsonObject): string {
  return typeof body['message'] === 'string' ? body['message'].slice(0, 300) : 'no message';
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
