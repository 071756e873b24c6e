import { stripVTControlCharacters } from 'node:util';
import type CliTable from 'cli-table3';
import type { Terminal } from './terminal';

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is narrow: its texts are cut. Of several, the last gives way first. */
  readonly flexible?: boolean;
  /** Left out where the terminal is too narrow even for cut texts. Of several, the last goes first. */
  readonly optional?: boolean;
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

/** Rows under titles, without lines, never wider than the terminal: flexible columns are cut to what fits, and optional ones left out. */
export function table<Row>(terminal: Terminal, wanted: readonly Column<Row>[], rows: readonly Row[]): string {
  const columns = columnsThatFit(terminal, wanted, rows);
  const cells = rows.map((row) => columns.map((column) => column.of(row)));
  const widths = widthsOf(columns, rows);
  let tooWide = lineOf(widths) - terminal.columns;
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

function columnsThatFit<Row>(terminal: Terminal, columns: readonly Column<Row>[], rows: readonly Row[]): readonly Column<Row>[] {
  const narrowest = widthsOf(columns, rows).map((width, at) => (columns[at]!.flexible ? Math.min(width, NARROWEST) : width));
  if (lineOf(narrowest) <= terminal.columns) return columns;
  const last = columns.findLastIndex(({ optional }) => optional);
  return last === -1 ? columns : columnsThatFit(terminal, columns.toSpliced(last, 1), rows);
}

function widthsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): number[] {
  return columns.map(({ title, of }) => Math.max(title.length, ...rows.map((row) => widthOf(of(row)))));
}

/** How wide a line of columns is. */
function lineOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}

/** Names and values below each other, the values aligned. */
export function facts(terminal: Terminal, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${terminal.colours.dim(name.padEnd(width))}  ${value}\n`).join('');
}

/** Columns a text takes, colours aside. */
export function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
