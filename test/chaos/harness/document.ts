import { readFileSync, writeFileSync } from 'node:fs';
import { type Ledger, cellsOf, secondsText } from './report';

/** Writes the tables between their marks in the document. */
export function writeDocument(file: string, { results, withoutProtection }: Ledger, order: readonly string[]): void {
  const sorted = <T extends { readonly name: string }>(rows: readonly T[]): readonly T[] =>
    rows.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const tables = {
    scenarios: table(
      ['scenario', 'what happens', 'events', 'lost', 'doubled', 'recovered after', 'rate before', 'rate after', 'verdict'],
      sorted(results).map((result) => {
        const [name, ...figures] = cellsOf(result);
        return [`\`${name}\``, result.what, ...figures];
      }),
    ),
    'fail-points': table(
      ['killed at', 'by then', 'lost', 'doubled', 'all mirrored after'],
      results.flatMap(({ steps = [] }) =>
        steps.map(({ name, what, lost, doubled, recoveryMs }) => [
          `\`${name}\``,
          what,
          String(lost),
          String(doubled),
          recoveryMs === null ? 'never' : secondsText(recoveryMs),
        ]),
      ),
    ),
    protections: table(
      ['scenario', 'switched off', 'seen'],
      sorted(withoutProtection).map(({ name, without, seen }) => [`\`${name}\``, without, seen.join('; ') || 'nothing: a gap']),
    ),
    notes: sorted(results)
      .flatMap(({ name, notes }) => notes.map((note) => `- \`${name}\`: ${note}`))
      .join('\n'),
  };
  const text = Object.entries(tables).reduce(
    (document, [mark, content]) =>
      document.replace(
        new RegExp(`(<!-- ${mark}:begin -->)[^]*(<!-- ${mark}:end -->)`),
        (_all, begin, end) => `${begin}\n\n${content}\n\n${end}`,
      ),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
