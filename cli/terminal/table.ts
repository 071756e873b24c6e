import { stripVTControlCharacters } from 'node:util';
import type CliTable from 'cli-table3';
import type { Terminal } from './terminal';

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is narrow: its texts are cut. Of several, the last gives way first. */
  readonly flexible?: boolean;
}

/** Between two columns. */
const GAP = '  ';
/** Below this a cut text tells nothing. */
const NARROWEST = 12;

const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: GAP,
}; // prettier-ignore

/** Rows under titles, without lines, never wider than the terminal: what does not fit of the flexible column is cut. */
export function table<Row>(terminal: Terminal, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => column.of(row)));
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...cells.map((row) => widthOf(row[at]!))));
  let tooWide = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (columns.length - 1) - terminal.columns;
  for (let at = columns.length - 1; at >= 0 && tooWide > 0; at--) {
    if (!columns[at]!.flexible) continue;
    const given = Math.max(0, Math.min(tooWide, widths[at]! - NARROWEST));
    widths[at]! -= given;
    tooWide -= given;
  }
  // Loaded with the first table: it costs more than everything else of a start.
  const Table = require('cli-table3') as typeof CliTable;
  const drawn = new Table({
    head: columns.map(({ title }) => terminal.colours.dim(title)),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map(({ align = 'left' }) => align),
    colWidths: widths,
  });
  drawn.push(...cells);
  return `${drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** Names and values below each other, the values aligned. */
export function facts(terminal: Terminal, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${terminal.colours.dim(name.padEnd(width))}  ${value}\n`).join('');
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
