/**
 * Text PostgreSQL can hold, cut to a length: JSON strings may carry NUL characters and halves of surrogate pairs, which it refuses.
 */
export function storableText(value: string, maxLength: number): string {
  return value.slice(0, maxLength).toWellFormed().replaceAll('\u0000', '\ufffd');
}
