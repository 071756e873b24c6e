import { ProblemException } from '../problem/problem.exception';

/**
 * What a part of a cursor may be. `timestamp` travels as the text PostgreSQL gives with microseconds (`to_char(..., 'US')` or `::text`):
 * a JavaScript Date would cut it to milliseconds, and rows within the cut would be skipped or repeated.
 */
export type CursorPart = 'timestamp' | 'bigint' | 'integer' | 'uuid' | 'text';

/** Names of the columns the listing is ordered by, in order, and what each holds. The last must be unique: the order must be total. */
export type CursorShape = Readonly<Record<string, CursorPart>>;

/** Values of the last row of a page. Integers are numbers, all else text. */
export type CursorValues<Shape extends CursorShape> = { readonly [Name in keyof Shape]: Shape[Name] extends 'integer' ? number : string };

export interface KeysetCursor<Shape extends CursorShape> {
  /** The opaque form, for `after`. */
  encode(values: CursorValues<Shape>): string;
  /** @throws ProblemException (400) when it is not a cursor of this listing. */
  decode(after: string): CursorValues<Shape>;
}

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-][01]\d(:?[0-5]\d)?)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** As strict as PostgreSQL: what passes here must not fail there as an error of ours. */
const CHECKS = {
  timestamp: isTimestamp,
  bigint: (value) => typeof value === 'string' && /^-?\d{1,19}$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  integer: Number.isSafeInteger,
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  text: (value) => typeof value === 'string' && !value.includes('\0'),
} satisfies Record<CursorPart, (value: unknown) => boolean>;

/**
 * Opaque keyset cursors: base64url of a JSON array, checked on the way in, since it comes back from outside and goes into a statement's
 * parameters. `const cursor = keysetCursor({ started_at: 'timestamp', id: 'uuid' })`.
 */
export function keysetCursor<const Shape extends CursorShape>(shape: Shape): KeysetCursor<Shape> {
  const parts = Object.entries(shape);
  return {
    encode: (values) => Buffer.from(JSON.stringify(parts.map(([name]) => values[name]))).toString('base64url'),
    decode: (after) => {
      const values = parse(after);
      if (!Array.isArray(values) || values.length !== parts.length) throw invalidCursor();
      const decoded = parts.map(([name, part], index) => [name, check(values[index], part)]);
      return Object.fromEntries(decoded) as CursorValues<Shape>;
    },
  };
}

function parse(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
  } catch {
    throw invalidCursor();
  }
}

function check(value: unknown, part: CursorPart): string | number {
  if (!CHECKS[part](value)) throw invalidCursor();
  return value as string | number;
}

function isTimestamp(value: unknown): boolean {
  const [, year, month, day] = (typeof value === 'string' ? TIMESTAMP.exec(value) : null) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function invalidCursor(): ProblemException {
  const message = 'after must be the cursor of a Link header of this listing';
  return new ProblemException('request.invalid', message, { errors: [{ field: 'after', rule: 'cursor', message }] });
}
