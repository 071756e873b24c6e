import { type JsonObject, type JsonValue, parseInstant } from '@tds/sync';

/** An id as text, whether it came as string or number; null when absent or empty. */
export function idText(value: JsonValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `last_modified_time` as an instant, or null. */
export function lastModifiedTime(document: JsonObject): Date | null {
  const value = document.last_modified_time;
  return typeof value === 'string' ? parseInstant(value) : null;
}

/** Whether the document has all these keys, whatever their values. */
export function carries(document: JsonObject, keys: readonly string[]): boolean {
  return keys.every((key) => document[key] !== undefined);
}

/** An array or object, or null where Zoho writes `""` for an empty one (`zoho-api.md` 5.4). */
export function emptyAsNull(value: JsonValue | undefined): JsonValue | undefined {
  if (value === undefined) return undefined;
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0) || (isPlain(value) && Object.keys(value).length === 0);
  return isEmpty ? null : value;
}

function isPlain(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
