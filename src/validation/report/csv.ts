import { Readable } from 'node:stream';
import { format } from '@fast-csv/format';

/** What a spreadsheet takes for the beginning of a formula. A plain negative number is none. */
const FORMULA = /^[=+\-@\t\r\n]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Text for a cell: one a spreadsheet would run as a formula is marked as text with an apostrophe, since values come from outside. */
export function safeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value as number);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Rows as CSV with a header, streamed at the speed of the reader; begins with a mark by which spreadsheets know UTF-8. */
export function csvStream(headers: readonly string[], batches: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>): Readable {
  const csv = format({ headers: [...headers], alwaysWriteHeaders: true, writeBOM: true, includeEndRowDelimiter: true });
  const rows = Readable.from(rowsOf(headers, batches));
  rows.on('error', (error) => csv.destroy(error));
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}

async function* rowsOf(
  headers: readonly string[],
  batches: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>,
): AsyncGenerator<string[]> {
  for await (const batch of batches) for (const row of batch) yield headers.map((header) => safeCell(row[header]));
}
