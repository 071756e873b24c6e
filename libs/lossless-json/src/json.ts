/** A value as parsed from JSON. Numbers that a double can't hold are strings of their digits (see `parseLosslessJson`). */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object as somebody sent it. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** True for a plain JSON object, false for arrays, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
