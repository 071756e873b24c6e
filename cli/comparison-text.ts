import type { ComparisonSummary, Difference, Repair } from './api-types';
import type { NameOf } from './record-names';
import { stateColour } from './terminal/colours';
import { facts, table } from './terminal/table';
import type { Terminal } from './terminal/terminal';
import { count, percent, plural, relativeTime, shortValue } from './terminal/words';

const KIND_IN_WORDS: Readonly<Record<Difference['kind'], string>> = {
  missing_local: 'missing here',
  missing_zoho: 'gone in Zoho',
  stale: 'older here',
  different: 'different',
  in_flight: 'on its way',
};
const RECOMMENDATION_IN_WORDS: Readonly<Record<NonNullable<ComparisonSummary['recommendation']>, string>> = {
  no_sync_needed: 'nothing to do',
  incremental_sync: 'incremental sync',
  full_sync: 'full sync',
  manual_review: 'look at it',
};

/** The last comparison of each type. */
export function overviewTable(terminal: Terminal, comparisons: readonly ComparisonSummary[]): string {
  if (comparisons.length === 0) return 'Nothing was compared yet. Compare a type: tds compare products\n';
  return table(
    terminal,
    [
      { title: 'ENTITY', of: (row) => row.entity_type },
      { title: 'ZOHO', of: (row) => count(row.zoho_count), align: 'right' },
      { title: 'HERE', of: (row) => count(row.local_count), align: 'right', optional: true },
      { title: 'AGREES', of: (row) => agreement(terminal, row.match_percentage), align: 'right' },
      { title: 'MISSING', of: (row) => count(row.missing_local_count), align: 'right' },
      { title: 'GONE', of: (row) => count(row.missing_zoho_count), align: 'right' },
      { title: 'OLDER', of: (row) => count(row.stale_count), align: 'right' },
      { title: 'DIFFERENT', of: (row) => count(row.different_count), align: 'right' },
      { title: 'COMPARED', of: (row) => relativeTime(row.compared_at, terminal.now()), align: 'right', optional: true },
      { title: 'ADVICE', of: (row) => (row.recommendation === null ? '-' : RECOMMENDATION_IN_WORDS[row.recommendation]), flexible: true },
    ],
    comparisons,
  );
}

/** One comparison in words and figures. */
export function comparisonText(terminal: Terminal, comparison: ComparisonSummary): string {
  const { colours } = terminal;
  const { entity_type, status, level, match_percentage, api_calls } = comparison;
  if (status === 'failed')
    return `${colours.red('✗')} The comparison of ${entity_type} failed: ${comparison.error_summary ?? 'no reason given'}\n`;
  if (status === 'running') return `The comparison of ${entity_type} goes on: tds compare\n`;
  const head = `${match_percentage === 100 ? colours.green('✓') : colours.red('✗')} ${colours.bold(entity_type)} agrees to ${agreement(terminal, match_percentage)}`;
  const rows: [string, string][] = [
    ['Zoho', plural(comparison.zoho_count ?? 0, 'record')],
    ['Here', plural(comparison.local_count ?? 0, 'record')],
    ...(
      [
        ['Missing here', comparison.missing_local_count],
        ['Gone in Zoho', comparison.missing_zoho_count],
        ['Older here', comparison.stale_count],
        ['Different', comparison.different_count],
        ['On their way', comparison.in_flight],
      ] as const
    )
      .filter(([, value]) => value)
      .map(([name, value]): [string, string] => [name, count(value)]),
    ['Compared', `by ${level}, ${plural(api_calls, 'Zoho call')}, as of ${relativeTime(comparison.compared_at, terminal.now())}`],
  ];
  if (comparison.recommendation_reason) rows.push(['Advice', comparison.recommendation_reason]);
  return `${head}\n\n${facts(terminal, rows)}`;
}

/** Differences as rows, a differing field each, and how to put them right. */
export function differencesText(
  terminal: Terminal,
  { entity_type }: ComparisonSummary,
  differences: readonly Difference[],
  nameOf: NameOf,
): string {
  if (differences.length === 0) return '';
  const nameInWords = (id: string): string => {
    const name = nameOf({ type: entity_type, id });
    return name === id ? '-' : name;
  };
  const rows = differences.flatMap(({ zoho_id, kind, fields }) =>
    (fields.length > 0 ? fields : [{ field: '', zoho_value: null, local_value: null }]).map((field, at) => ({
      zoho_id: at === 0 ? zoho_id : '',
      name: at === 0 ? nameInWords(zoho_id) : '',
      kind: at === 0 ? KIND_IN_WORDS[kind] : '',
      ...field,
    })),
  );
  const drawn = table(
    terminal,
    [
      { title: 'ZOHO ID', of: (row) => row.zoho_id },
      { title: 'NAME', of: (row) => row.name, flexible: true },
      { title: 'WHAT', of: (row) => row.kind },
      { title: 'FIELD', of: (row) => row.field },
      { title: 'ZOHO', of: (row) => shortValue(row.zoho_value, 24) },
      { title: 'HERE', of: (row) => shortValue(row.local_value, 24), flexible: true },
    ],
    rows,
  );
  return `\n${drawn}\n${terminal.colours.cyan('→')} tds compare ${entity_type} --repair   tds timeline ${entity_type} ${differences[0]!.zoho_id}\n`;
}

/** A repair planned, or done. */
export function repairText(terminal: Terminal, repair: Repair): string {
  const { plan, verification } = repair;
  if (repair.dry_run && plan) {
    const kinds = Object.entries(plan.records).map(
      ([kind, records]) => `${count(records)} ${KIND_IN_WORDS[kind as Difference['kind']] ?? kind}`,
    );
    const left = plan.left_over > 0 ? `; ${plural(plan.left_over, 'record')} left for another time` : '';
    return `\nRepair of ${plan.entity_type}: ${kinds.join(', ') || 'nothing to do'}; ${plural(plan.estimated_calls, 'Zoho call')}${left}.\n`;
  }
  const did = `${count(repair.created ?? 0)} new, ${count(repair.updated ?? 0)} changed, ${count(repair.deleted ?? 0)} deleted, ${count(repair.failed ?? 0)} failed`;
  const head = `\nRepair ${stateColour(terminal.colours, repair.status)}: ${did}; ${plural(repair.api_calls ?? 0, 'Zoho call')}.\n`;
  if (!verification) return head;
  return `${head}Compared again: ${agreement(terminal, verification.match_percentage)} of the repaired records agree.\n`;
}

function agreement({ colours }: Terminal, percentage: number | null): string {
  const text = percent(percentage);
  if (percentage === null) return text;
  return percentage === 100 ? colours.green(text) : colours.red(text);
}
