import { type JsonObject, type JsonValue, isJsonObject } from '@libs/lossless-json';
import { parseDate, parseInstant } from './time';

/** PostgreSQL type of a mirror column. */
export type ColumnType = 'text' | 'numeric' | 'integer' | 'boolean' | 'date' | 'timestamptz' | 'jsonb';

/** One typed column of a mirror table and how to read it from a document. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  /** False: only the detail carries it; a list row neither sets nor contradicts it. */
  readonly inList: boolean;
  /** False: not compared (derived, or known to differ between shapes). */
  readonly compared: boolean;
  /** The raw value in a document; undefined where this document does not carry the field. */
  readonly pick: (document: JsonObject) => JsonValue | undefined;
}

/** A column's value as the database takes it: text, decimal or JSON text, boolean, or null. */
export type ColumnValue = string | boolean | null;

/** Thrown by {@link coerce} when a value does not fit its column. */
export class UnreadableValueError extends Error {
  readonly code = 'sync.unreadable_value';
  constructor(
    readonly type: ColumnType,
    readonly value: JsonValue,
  ) {
    super(`expected ${type}, got ${JSON.stringify(value)?.slice(0, 100)}`);
  }
}

interface ColumnOptions {
  /** Key in the document, where it isn't the column's name. Several: the first one present. */
  readonly from?: string | readonly string[];
  readonly inList?: boolean;
  readonly compared?: boolean;
}

const column =
  (type: ColumnType) =>
  (name: string, options: ColumnOptions = {}): ColumnDefinition => {
    const keys = options.from === undefined ? [name] : [options.from].flat();
    return {
      name,
      type,
      inList: options.inList ?? true,
      compared: options.compared ?? true,
      pick: (document) => {
        for (const key of keys) if (document[key] !== undefined) return document[key];
        return undefined;
      },
    };
  };

/** Builders for the columns of a definition: `text('name')`, `numeric('rate')`, `json('custom_fields', { inList: false })`. */
export const text = column('text');
export const numeric = column('numeric');
export const integer = column('integer');
export const boolean = column('boolean');
export const date = column('date');
export const timestamp = column('timestamptz');
export const json = column('jsonb');

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;
const INTEGER = /^[+-]?\d+(\.0*)?$/;

/**
 * A document's value as a column's value. `""` is null for every type, as Zoho writes it (`zoho-api.md` 5.4); numbers may come as text and
 * text as numbers. Throws {@link UnreadableValueError} where the value can't be what the column holds.
 */
export function coerce(type: ColumnType, value: JsonValue): ColumnValue {
  if (value === null || value === '') return null;
  switch (type) {
    case 'text':
      if (typeof value === 'object') throw new UnreadableValueError(type, value);
      return storable(String(value));
    case 'numeric':
      return matching(type, value, DECIMAL);
    case 'integer':
      return matching(type, value, INTEGER).replace(/\.0*$/, '');
    case 'boolean':
      if (value === true || value === 'true' || value === 1 || value === '1') return true;
      if (value === false || value === 'false' || value === 0 || value === '0') return false;
      throw new UnreadableValueError(type, value);
    case 'date': {
      const day = typeof value === 'string' ? parseDate(value) : null;
      if (day === null) throw new UnreadableValueError(type, value);
      return day;
    }
    case 'timestamptz': {
      const instant = typeof value === 'string' ? parseInstant(value) : null;
      if (instant === null) throw new UnreadableValueError(type, value);
      return instant.toISOString();
    }
    case 'jsonb':
      return jsonText(value);
  }
}

function matching(type: ColumnType, value: JsonValue, pattern: RegExp): string {
  const digits = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!pattern.test(digits)) throw new UnreadableValueError(type, value);
  return digits;
}

/** Text PostgreSQL can hold: no NUL, no lone surrogate. Both are legal in JSON and refused by text and jsonb. */
function storable(value: string): string {
  return value.isWellFormed() && !value.includes('\u0000') ? value : value.toWellFormed().replaceAll('\u0000', '\ufffd');
}

/** JSON text for a jsonb column, made storable. */
export function jsonText(value: JsonValue): string {
  const encoded = JSON.stringify(value);
  return /\\u(0000|[dD][89a-fA-F])/.test(encoded) ? JSON.stringify(storableJson(value)) : encoded;
}

function storableJson(value: JsonValue): JsonValue {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(storableJson);
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storableJson(inner ?? null)]));
  }
  return value;
}
