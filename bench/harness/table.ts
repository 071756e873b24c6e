import { type Bound, type Measurement, type Target, isMet, isWithin, ratioOf } from './measurement';

const HEADINGS = ['benchmark', 'what', 'ours', 'peer', 'ratio', 'target', 'verdict', 'absolute goal'] as const;
/** Columns with figures read better aligned at their end. */
const RIGHT_ALIGNED: ReadonlySet<string> = new Set(['ours', 'peer', 'ratio', 'target']);

/** The measurements as lines of text: a table, then the notes. */
export function renderTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(cellsOf);
  const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (RIGHT_ALIGNED.has(HEADINGS[column]!) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd();
  const notes = measurements.filter(({ note }) => note).map(({ what, note }) => `  ${what}: ${note}`);
  return [line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ...(notes.length ? ['', ...notes] : [])].join(
    '\n',
  );
}

function cellsOf(measurement: Measurement): readonly string[] {
  const { benchmark, what, ours, peer, unit, target, goal } = measurement;
  const ratio = target?.of === 'ratio' ? ratioOf(measurement) : null;
  return [
    benchmark,
    what,
    `${figureText(ours)} ${unit}`,
    peer ? `${peer.name} ${figureText(peer.figure)}` : '',
    ratio === null ? '' : `${ratio.toFixed(2)}x`,
    target ? targetText(target) : '',
    verdictText(isMet(measurement)),
    goal ? `${boundText(goal)}${isWithin(ours, goal) ? '' : ' (short)'}` : '',
  ];
}

function targetText(target: Target): string {
  return target.of === 'ratio' && 'atLeast' in target ? `>= ${target.atLeast.toFixed(1)}x` : boundText(target);
}

function boundText(bound: Bound): string {
  return 'atLeast' in bound ? `>= ${figureText(bound.atLeast)}` : `< ${figureText(bound.below)}`;
}

function verdictText(met: boolean | null): string {
  if (met === null) return '';
  return met ? 'ok' : 'MISSED';
}

/** Three significant digits are all a noisy machine can tell; thousands are kept whole. */
function figureText(value: number): string {
  if (value >= 1_000) return Math.round(value).toLocaleString('en-US');
  return Number(value.toPrecision(3)).toString();
}
