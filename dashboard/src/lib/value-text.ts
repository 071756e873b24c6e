/** A value of a record as text; a dash for none. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (value === '') return '""';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
