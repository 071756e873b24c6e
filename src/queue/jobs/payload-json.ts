import { isSafeNumber, parse } from 'lossless-json';

/**
 * A payload for people to look at. Numbers a double cannot hold (ids of 19 digits) become text of their digits; a payload that is no JSON
 * stays the text it is.
 */
export function readablePayload(text: string | null): unknown {
  if (text === null) return null;
  try {
    return parse(text, null, (digits) => (isSafeNumber(digits) ? Number(digits) : digits));
  } catch {
    return text;
  }
}
