import { parseLosslessJson } from '@libs/lossless-json';

/**
 * A payload for people to look at. Numbers a double cannot hold (ids of 19 digits) become text of their digits; a payload that is no JSON
 * stays the text it is.
 */
export function readablePayload(text: string | null): unknown {
  if (text === null) return null;
  try {
    return parseLosslessJson(text);
  } catch {
    return text;
  }
}
