import type { JsonValue } from './json';

/** A number literal a double may change: 16 or more digits, an exponent, or below 1e-6. May also hit inside a string, which only costs time. */
const DOUBTFUL_NUMBER = /(?:^|[:[,])\s*-?(?:[\d.]{16,}|\d[\d.]*[eE]|0\.0{6})/;
/** A JSON string (kept whole, so that digits inside it are not seen) or a number literal. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const NUMBER_PARTS = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** The key as it is, or with any of its characters escaped. */
const MAY_NAME_PROTO = /__proto__|\\u00(?:5f|70|72|6f|74)/i;

/**
 * Parses JSON text without losing a digit of an id or an amount.
 *
 * A number that a double gives back as plain digits of the same value (`1.50` is 1.5) becomes a `number`; any other becomes a
 * **string of its digits** as they stood in the text: `130426000002924001` is `'130426000002924001'`, and so is 10^21, which a double
 * holds but prints as `1e+21`. Readers of columns take both: `String(value)` is an id's text and an amount's decimal string either
 * way. A string, and not `bigint` or an object, because the document must go into `jsonb`, hashes and comparisons as it is.
 *
 * Documents without such numbers, nearly all, take the native parser alone. For the others the literals are put in quotes and the
 * native parser runs again: it accepts exactly what `JSON.parse` accepts, keeps the last of equal keys and knows no depth limit,
 * unlike a recursive parser written in JavaScript. A key `__proto__` is dropped.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseLosslessJson(text: string): JsonValue {
  const parsed = JSON.parse(text) as JsonValue;
  const value = DOUBTFUL_NUMBER.test(text) ? (JSON.parse(text.replace(STRING_OR_NUMBER, quoteUnlessExact)) as JsonValue) : parsed;
  if (MAY_NAME_PROTO.test(text)) dropProtoKeys(value);
  return value;
}

/**
 * JSON text of a value: the counterpart of `parseLosslessJson`, with `parse(stringify(parse(text)))` equal to `parse(text)`.
 * A `bigint` is written as a string of its digits, like the parser reads one.
 *
 * @throws TypeError for a number JSON has no literal for (`NaN`, `Infinity`), where `JSON.stringify` would write `null`.
 */
export function stringifyLosslessJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === 'bigint') return inner.toString();
    if (typeof inner === 'number' && !Number.isFinite(inner)) throw new TypeError(`"${key}" is ${inner}, which JSON cannot hold`);
    return inner;
  });
}

function quoteUnlessExact(literal: string): string {
  return literal.startsWith('"') || survivesDouble(literal) ? literal : `"${literal}"`;
}

/** Whether a double made from this literal prints as plain digits of the same value. */
function survivesDouble(literal: string): boolean {
  const printed = String(Number(literal));
  return PLAIN_NUMBER.test(printed) && canonical(literal) === canonical(printed);
}

/** `digits e exponent` without leading and trailing zeros, so that equal values read equal: `1.50`, `15e-1` -> `15e-1`. */
function canonical(literal: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = NUMBER_PARTS.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const sign = literal.startsWith('-') ? '-' : '';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** With an own stack instead of recursion: nesting is the sender's choice. */
function dropProtoKeys(root: JsonValue): void {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) delete (value as { ['__proto__']?: unknown })['__proto__'];
    for (const inner of Object.values(value)) pending.push(inner);
  }
}
