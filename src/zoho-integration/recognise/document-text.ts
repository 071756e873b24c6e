import { type JsonValue, isJsonObject } from '@tds/sync';

/** A letter written as an escape, in which a key could hide. */
const ESCAPED_LETTER = /\\u00[2-7]/i;

/**
 * The text of the one value in a JSON object of one key, `{"item": {…}}`: a piece of `text`, so that a record in Zoho's default form need
 * not be written anew to be stored. Undefined where it can't be told from the outside.
 *
 * @param body what `text` was parsed to.
 */
export function soleValueText(text: string, body: JsonValue): string | undefined {
  if (!isJsonObject(body)) return undefined;
  const [key, ...others] = Object.keys(body);
  if (key === undefined || others.length > 0) return undefined;
  const quoted = JSON.stringify(key);
  const opening = /^\s*\{\s*/.exec(text)?.[0].length ?? 0;
  if (!text.startsWith(quoted, opening)) return undefined;
  const colon = text.indexOf(':', opening + quoted.length);
  // The same key twice leaves one key after parsing, and two values in the text.
  if (text.includes(quoted, colon) || ESCAPED_LETTER.test(text)) return undefined;
  return text.slice(colon + 1, text.lastIndexOf('}')).trim();
}
