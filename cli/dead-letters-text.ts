import type { DeadLetter, DeadLetterDetail } from './api-types';
import type { NameOf } from './record-names';
import { facts, table } from './terminal/table';
import type { Terminal } from './terminal/terminal';
import { count, plural, relativeTime, wrap } from './terminal/words';

/** Whose fault a failure is, in words. */
const CLASS_IN_WORDS = { ours: 'ours', theirs: 'bad data', weather: 'network' } as const;

/** Dead letters as a table, with the command that tells more. */
export function deadLettersTable(terminal: Terminal, letters: readonly DeadLetter[], nameOf: NameOf): string {
  if (letters.length === 0) return `${terminal.colours.green('✓')} No dead letters.\n`;
  const drawn = table(
    terminal,
    [
      { title: 'ID', of: (row) => row.id },
      { title: 'ENTITY', of: (row) => row.entity_type },
      { title: 'RECORD', of: (row) => nameOf({ type: row.entity_type, id: row.source_entity_id }), flexible: true },
      { title: 'WHOSE', of: (row) => CLASS_IN_WORDS[row.class] },
      { title: 'TRIES', of: (row) => count(row.total_attempts), align: 'right' },
      { title: 'SINCE', of: (row) => relativeTime(row.created_at, terminal.now()), align: 'right' },
      { title: 'WHY', of: (row) => (row.resolved ? `settled: ${row.resolution_notes ?? ''}` : row.failure_reason), flexible: true },
    ],
    letters,
  );
  return `${drawn}\n${terminal.colours.cyan('→')} tds dlq show ${letters[0]!.id}\n`;
}

/** One dead letter: what happened, what to do, how it was tried, what it holds. */
export function deadLetterText(terminal: Terminal, letter: DeadLetterDetail, nameOf: NameOf): string {
  const { colours } = terminal;
  const now = terminal.now();
  const state = letter.resolved ? colours.green('settled') : letter.being_retried ? 'being tried again' : colours.yellow('open');
  const rows: [string, string][] = [
    ['Zoho id', letter.source_entity_id],
    ['State', letter.resolution_notes ? `${state}: ${letter.resolution_notes}` : state],
    ['Whose fault', CLASS_IN_WORDS[letter.class]],
    ['Code', letter.error_code ?? '-'],
    ['Came by', `${letter.origin}, ${letter.operation}`],
    ['Failed', `${relativeTime(letter.failed_at, now)}, after ${plural(letter.total_attempts, 'try', 'tries')}`],
    ['Correlation', letter.correlation_id ?? '-'],
  ];
  if (letter.next_retry_at) rows.push(['Next try', relativeTime(letter.next_retry_at, now)]);
  const attempts = letter.attempt_history.map(({ at, code, message }, index) =>
    `  ${index + 1}. ${relativeTime(at, now)}  ${code ?? ''}  ${message ?? ''}`.trimEnd(),
  );
  const name = nameOf({ type: letter.entity_type, id: letter.source_entity_id });
  return [
    `${colours.bold(`${letter.entity_type} ${name}`)}  ${colours.red(letter.failure_reason)}`,
    '',
    wrap(letter.explanation, terminal.columns),
    `${colours.cyan('→')} ${wrap(letter.what_to_do, terminal.columns - 2)}`,
    '',
    facts(terminal, rows).trimEnd(),
    '',
    colours.dim('ATTEMPTS'),
    ...attempts,
    '',
    colours.dim('PAYLOAD'),
    JSON.stringify(letter.edited_payload ?? letter.payload, null, 2),
    '',
    `${colours.cyan('→')} tds dlq retry ${letter.id}`,
    `${colours.cyan('→')} tds dlq resolve ${letter.id} --notes "…"`,
    '',
  ].join('\n');
}
