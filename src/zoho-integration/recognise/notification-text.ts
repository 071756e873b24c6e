import { TextDecoder } from 'node:util';
import type { JsonObject } from '@tds/sync';

/** Field of Zoho's form bodies that holds the record. */
const RECORD_FIELD = 'jsonstring';

const FORM_TYPE = /^\s*application\/x-www-form-urlencoded\b/i;
const CHARSET = /;\s*charset\s*=\s*"?([\w:-]+)"?/i;
/** A form that says so by itself, whatever type it was sent as. */
const LOOKS_LIKE_FORM = /^(?:[^={["\s]+=[^&]*&)*jsonstring=/i;

/** What a body says, once bytes, character set and form are out of the way. */
export type NotificationText =
  | { readonly kind: 'json'; readonly text: string }
  /** `record` is the JSON text of `JSONString`, null when the form has none; `fields` are the other pairs. */
  | { readonly kind: 'form'; readonly record: string | null; readonly fields: JsonObject }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Reads a body as JSON text or as a form. The bytes decide before the content type does: Zoho's editor lets people set any header, and a
 * JSON document sent as `text/plain`, or as a form, is still a JSON document.
 */
export function readNotificationText(body: Uint8Array, contentType: string): NotificationText {
  const text = decode(body, contentType)?.trim();
  if (text === undefined) return { kind: 'unreadable', reason: 'the body is not text in the character set it names' };
  if (text === '') return { kind: 'unreadable', reason: 'the body is empty' };
  if (text.startsWith('{') || text.startsWith('[') || text.startsWith('"')) return { kind: 'json', text };
  if (LOOKS_LIKE_FORM.test(text) || (FORM_TYPE.test(contentType) && text.includes('='))) return readForm(text);
  return { kind: 'json', text };
}

function readForm(text: string): NotificationText {
  const fields: Record<string, string> = {};
  let record: string | null = null;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name.toLowerCase() === RECORD_FIELD) record ??= unescapeOnceMore(value);
    else if (name !== '__proto__' && !Object.hasOwn(fields, name)) fields[name] = value;
  }
  return { kind: 'form', record, fields };
}

/** Some senders encode the record before they encode the form. JSON never starts with a percent sign. */
function unescapeOnceMore(value: string): string {
  if (!/^\s*%(?:7B|5B|22)/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The body as text without its byte order mark; undefined when the bytes are not of their character set. Unknown sets are taken as UTF-8. */
function decode(body: Uint8Array, contentType: string): string | undefined {
  const [, charset = 'utf-8'] = CHARSET.exec(contentType) ?? [];
  try {
    return decoderFor(charset).decode(body);
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decoderFor(charset: string): TextDecoder {
  if (/^utf-?8$/i.test(charset)) return UTF8;
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return UTF8;
  }
}
