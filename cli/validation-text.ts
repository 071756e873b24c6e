import type { Finding, ValidationReport, ValidationRun } from './api-types';
import { stateColour } from './terminal/colours';
import { facts, table } from './terminal/table';
import type { Terminal } from './terminal/terminal';
import { count, oneLine, percent, plural, relativeTime, shortValue } from './terminal/words';

/** Longest value of a table, characters. */
const LONGEST_VALUE = 24;

/** What a person needs to know of a broken rule. */
type Issue = Pick<Finding, 'severity' | 'entity_id' | 'issue' | 'current_value' | 'recommendation'> & { readonly entity_type: string };

/** Findings, one a line, then what to do about each kind of them once. */
export function findingsText(terminal: Terminal, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${terminal.colours.green('✓')} No findings.\n`;
  const { colours } = terminal;
  const [first] = findings;
  return [
    issuesTable(terminal, findings, [{ title: 'ID', of: ({ id }) => id }]),
    '',
    ...advice(terminal, findings),
    '',
    `${colours.cyan('→')} tds timeline ${first!.entity_type} ${first!.entity_id}   tds validation ignore ${first!.id} --reason "…"`,
    '',
  ].join('\n');
}

/** A report: the figures of the type, its worst issues, and what to do. */
export function reportText(terminal: Terminal, { entity_type, statistics, issues }: ValidationReport): string {
  const { colours } = terminal;
  const { total_records, invalid_records, validation_rate } = statistics;
  const headline =
    invalid_records === 0
      ? `${colours.green('✓')} ${entity_type}: every record is in order`
      : `${colours.red('✗')} ${entity_type}: ${plural(invalid_records, 'record')} with something to put right`;
  const figures = facts(terminal, [
    ['Records', count(total_records)],
    ['In order', percent(validation_rate)],
  ]);
  if (issues.length === 0) return `${headline}\n\n${figures}`;
  const rows = issues.map((issue) => ({ ...issue, entity_type }));
  return [headline, '', figures, issuesTable(terminal, rows), '', ...advice(terminal, rows), ''].join('\n');
}

/** Checks, one a line. */
export function runsTable(terminal: Terminal, runs: readonly ValidationRun[]): string {
  if (runs.length === 0) return 'Nothing was checked yet: tds validation run products\n';
  return table(
    terminal,
    [
      { title: 'WHAT', of: ({ kind, scope }) => (kind === 'all' ? scope : `${kind} of ${scope}`), flexible: true },
      { title: 'STATUS', of: ({ status }) => stateColour(terminal.colours, status) },
      { title: 'RECORDS', of: ({ processed }) => count(processed), align: 'right' },
      { title: 'FOUND', of: ({ opened }) => count(opened), align: 'right' },
      { title: 'FIXED', of: ({ fixed }) => count(fixed), align: 'right' },
      { title: 'STARTED', of: ({ started_at }) => relativeTime(started_at, terminal.now()), align: 'right' },
      { title: 'BY', of: ({ requested_by }) => requested_by, flexible: true },
    ],
    runs,
  );
}

function issuesTable<Row extends Issue>(
  terminal: Terminal,
  issues: readonly Row[],
  before: readonly { readonly title: string; readonly of: (row: Row) => string }[] = [],
): string {
  const drawn = table(
    terminal,
    [
      ...before,
      { title: 'SEVERITY', of: ({ severity }) => stateColour(terminal.colours, severity) },
      { title: 'ENTITY', of: ({ entity_type }) => entity_type },
      { title: 'ZOHO ID', of: ({ entity_id }) => entity_id },
      { title: 'NOW', of: ({ current_value }) => valueNow(current_value) },
      { title: 'WHAT IS WRONG', of: ({ issue }) => issue, flexible: true },
    ],
    issues,
  );
  return drawn.trimEnd();
}

/** The value that is wrong: lists as lists, a sum beside what it should be. */
function valueNow(value: unknown): string {
  if (Array.isArray(value)) return oneLine(value.map((one) => shortValue(one)).join(', '), LONGEST_VALUE);
  if (typeof value === 'object' && value !== null && 'value' in value && 'sum' in value)
    return `${shortValue(value.value)} ≠ ${shortValue(value.sum)}`;
  return shortValue(value, LONGEST_VALUE);
}

function advice(terminal: Terminal, issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ recommendation }) => recommendation))].map((text) => `${terminal.colours.cyan('→')} ${text}`);
}
