/**
 * Formats a text can be held to. The patterns mean the same to JavaScript and to PostgreSQL, since a value is judged by both: when it arrives,
 * and later in the mirror.
 */
export const FORMATS = {
  email: '^[^[:space:]@]+@[^[:space:]@]+[.][^[:space:]@]+$',
  currency_code: '^[A-Z]{3}$',
} as const;

export type FormatName = keyof typeof FORMATS;

const compiled = new Map<FormatName, RegExp>();

/** Whether a text has a format. */
export function hasFormat(format: FormatName, value: string): boolean {
  let pattern = compiled.get(format);
  if (!pattern) {
    // PostgreSQL's classes in JavaScript's words.
    pattern = new RegExp(FORMATS[format].replaceAll('[:space:]', '\\s'), 'u');
    compiled.set(format, pattern);
  }
  return pattern.test(value);
}
