import { ProblemException } from '@tds/platform/http';
import type { RetryMode } from '../commands/retry-dead-letter.command';
import type { RetryRequest } from './dead-letter-requests.dto';

/** What a retry request asks for. @throws ProblemException (400) when its payload is neither a word we know nor an object. */
export function retryModeOf({ payload }: RetryRequest): RetryMode {
  if (payload === undefined || payload === null || payload === 'fetch') return 'fetch';
  if (payload === 'original') return 'original';
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  if (!isObjectText(text)) {
    const message = 'payload must be absent, "original", an object, or the JSON text of an object';
    throw new ProblemException('request.invalid', message, { errors: [{ field: 'payload', rule: 'payload', message }] });
  }
  return { payload: text };
}

/** Text is kept as it came, so that numbers of more digits than a double holds survive. */
function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
