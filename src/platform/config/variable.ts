import { validateCronExpression } from 'cron';
import { z } from 'zod';
import { parseFailPoint } from '../fail-points';

/** What an error message and `.env.example` need to know of a variable beside its type. */
export interface VariableMeta {
  /** What the value must look like, to complete "expected …". */
  readonly form: string;
  /** Default, as it would be written in the environment. */
  readonly fallback?: string;
  /** Never printed, not even when it is wrong. */
  readonly secret?: boolean;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A variable that may stay unset. */
export function optional<T extends z.ZodType>(type: T, meta: VariableMeta) {
  return z.preprocess(emptyToUndefined, type.optional()).meta({ ...meta });
}

/** A variable with a default; the default is parsed like a given value, so that it is held to the same rules. */
export function required<T extends z.ZodType<unknown, string>>(type: T, meta: VariableMeta & { readonly fallback: string }) {
  return z.preprocess(emptyToUndefined, type.prefault(meta.fallback as z.input<T>)).meta({ ...meta });
}

/** A whole number within bounds. */
export function integer(fallback: number, { min, max }: Bounds) {
  return required(integerType({ min, max }), { form: `an integer from ${min} to ${max}`, fallback: String(fallback) });
}

/** A whole number within bounds, or unset. */
export function optionalInteger({ min, max }: Bounds) {
  return optional(integerType({ min, max }), { form: `an integer from ${min} to ${max}` });
}

/** A decimal number within bounds. */
export function decimal(fallback: number, { min, max }: Bounds) {
  const type = z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
  return required(type, { form: `a number from ${min} to ${max}`, fallback: String(fallback) });
}

const FLAGS = { true: true, false: false, '1': true, '0': false, yes: true, no: false, on: true, off: false } as const;

/** A switch; "false" is false. */
export function flag(fallback: boolean) {
  const words = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
  const type = z
    .string()
    .toLowerCase()
    .pipe(z.enum(words).transform((word) => FLAGS[word]));
  return required(type, { form: 'true or false', fallback: String(fallback) });
}

/** One of a few words. */
export function choice<const T extends readonly [string, ...string[]]>(words: T, fallback: T[number]) {
  return required(z.enum(words), { form: `one of ${words.join(', ')}`, fallback });
}

/** Any text. */
export function text(fallback: string, form: string) {
  return required(z.string(), { form, fallback });
}

/** Any text, or unset. */
export function optionalText(form: string) {
  return optional(z.string(), { form });
}

/** A place to die at, for crash tests: `<name>[:<nth>]`. */
export function failPoint() {
  const type = z.string().transform((text, context) => {
    const setting = parseFailPoint(text);
    if (!setting) context.addIssue({ code: 'custom', message: 'unknown' });
    return setting ?? z.NEVER;
  });
  return optional(type, { form: 'the name of a fail point, or <name>:<nth passing>' });
}

/** A value nobody may see. */
export function secret(form: string, type: z.ZodType<string, string> = z.string()) {
  return optional(type, { form, secret: true });
}

/** An http(s) address, kept without its trailing slash. */
export function httpUrl(options: { readonly secret?: boolean } = {}) {
  return optional(urlType('http:', 'https:').transform(withoutTrailingSlash), { form: 'an http:// or https:// URL', ...options });
}

/** The address of a server with credentials in it; never printed. */
export function serverUrl(form: string, ...protocols: readonly string[]) {
  return optional(urlType(...protocols), { form, secret: true });
}

/** A comma list. */
export function list(form: string, { secret: isSecret = false } = {}) {
  return optional(commaList, { form, secret: isSecret });
}

/** A comma list of words from a set, without repetition. */
export function listOf<const T extends readonly [string, ...string[]]>(words: T, fallback: T[number]) {
  return required(commaList.pipe(z.array(z.enum(words)).min(1)), { form: `a comma list of ${words.join(', ')}`, fallback });
}

/** A cron expression of five fields (six with seconds), or `off`, which parses to null. */
export function cron(fallback: string) {
  const type = z
    .string()
    .refine((value) => value === 'off' || validateCronExpression(value).valid)
    .transform((value) => (value === 'off' ? null : value));
  return required(type, { form: 'a cron expression such as "0 2 * * *", or off', fallback });
}

/** A time zone of the IANA database. */
export function timeZone(fallback: string) {
  return required(z.string().refine(isTimeZone), { form: 'an IANA time zone such as Asia/Baghdad', fallback });
}

/** 32 bytes, as 64 hexadecimal digits or base64. */
export function encryptionKey() {
  const type = z
    .string()
    .transform((value) => (/^[0-9a-f]{64}$/i.test(value) ? Buffer.from(value, 'hex') : Buffer.from(value, 'base64')))
    .refine((key) => key.length === 32);
  return optional(type, { form: '32 bytes as 64 hexadecimal digits or base64', secret: true });
}

const commaList = z.string().transform((value) => [
  ...new Set(
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]);

function integerType({ min, max }: Bounds) {
  return z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

function urlType(...protocols: readonly string[]) {
  return z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** An empty value in a `.env` file means: not set. */
function emptyToUndefined(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
