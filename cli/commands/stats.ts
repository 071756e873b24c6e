import { answerOf } from '@libs/api-client';
import type { Command } from 'commander';
import type { Figures, Quota } from '../api-types';
import type { Cli } from '../cli';
import { HEADING } from '../headings';
import { facts, table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, oneLine, plural, relativeTime } from '../terminal/words';

/** `tds stats` and `tds quota`. */
export function addStatsCommands(program: Command, cli: Cli): void {
  program
    .command('stats [entity]')
    .helpGroup(HEADING.look)
    .description('figures of the mirror, of all types or of one; --zoho: those of Zoho beside them')
    .option('--zoho', 'figures of Zoho too; for one type Zoho is asked when no recent listing is at hand')
    .action(async (entity: string | undefined, { zoho }: { zoho?: boolean }) => {
      const client = await cli.client();
      if (entity === undefined) {
        const [local, remote] = await Promise.all([
          answerOf(client.GET('/api/tds/statistics/local')),
          zoho ? answerOf(client.GET('/api/tds/statistics/zoho')) : [],
        ]);
        return cli.show(zoho ? { local, zoho: remote } : local, () => figuresTable(cli.terminal, local, remote));
      }
      const params = { params: { path: { entity } } };
      const [local, remote] = await Promise.all([
        answerOf(client.GET('/api/tds/statistics/local/{entity}', params)),
        zoho ? answerOf(client.GET('/api/tds/statistics/zoho/{entity}', params)) : undefined,
      ]);
      cli.show(remote ? { local, zoho: remote } : local, () => figuresText(cli.terminal, local, remote));
    });
  program
    .command('quota')
    .helpGroup(HEADING.zoho)
    .description('Zoho calls spent today and left, by purpose, and the forecast')
    .action(async () => {
      const quota = await answerOf((await cli.client()).GET('/api/tds/quota'));
      cli.show(quota, () => quotaText(cli.terminal, quota));
    });
}

function figuresTable(terminal: Terminal, local: readonly Figures[], zoho: readonly Figures[]): string {
  const remote = new Map(zoho.map((figures) => [figures.entity_type, figures]));
  return table(
    terminal,
    [
      { title: 'ENTITY', of: (row) => row.entity_type },
      { title: 'HERE', of: (row) => count(row.total), align: 'right' as const },
      ...(remote.size > 0
        ? [
            { title: 'ZOHO', of: (row: Figures) => count(remote.get(row.entity_type)?.total), align: 'right' as const },
            {
              title: 'AS OF',
              of: (row: Figures) => relativeTime(remote.get(row.entity_type)?.as_of, terminal.now()),
              align: 'right' as const,
            },
          ]
        : []),
      { title: 'FIGURES', of: (row) => namedCounts(row), flexible: true },
    ],
    local,
  );
}

function namedCounts({ counts }: Figures): string {
  return Object.entries(counts)
    .filter(([, value]) => value !== null && value > 0)
    .map(([name, value]) => `${words(name)} ${count(value)}`)
    .join(', ');
}

function figuresText(terminal: Terminal, local: Figures, zoho: Figures | undefined): string {
  const beside = (mine: string, theirs: string | undefined): string => (theirs === undefined ? mine : `${mine}   Zoho ${theirs}`);
  const rows: [string, string][] = [
    ['total', beside(count(local.total), zoho && count(zoho.total))],
    ...Object.entries(local.counts).map(([name, value]): [string, string] => [
      words(name),
      beside(count(value), zoho && count(zoho.counts[name])),
    ]),
    ...Object.entries(local.sums).map(([name, value]): [string, string] => [
      words(name),
      beside(amount(value), zoho && amount(zoho.sums[name])),
    ]),
    ...Object.entries(local.groups).map(([name, groups]): [string, string] => [words(name), groupsText(groups, terminal.columns - 30)]),
  ];
  return `${terminal.colours.bold(local.entity_type)}\n\n${facts(terminal, rows)}`;
}

function groupsText(groups: unknown, width: number): string {
  const largest = Object.entries((groups ?? {}) as Record<string, number>).toSorted(([, one], [, other]) => other - one);
  return oneLine(largest.map(([name, value]) => `${name} ${count(value)}`).join(', '), width);
}

/** A decimal number with thousands set off, digit by digit: it may be larger than a number can hold. */
function amount(value: string | null | undefined): string {
  if (!value) return '-';
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function words(name: string): string {
  return name.replaceAll('_', ' ');
}

function quotaText(terminal: Terminal, quota: Quota): string {
  const now = terminal.now();
  const rows: [string, string][] = [
    ['Today', `${count(quota.used_today)} of ${count(quota.limit)} used, ${count(quota.remaining)} left`],
    ['Last minute', plural(quota.calls_last_minute, 'call')],
    ['Begins anew', relativeTime(quota.resets_at, now)],
  ];
  if (quota.paused_until)
    rows.push(['Paused', terminal.colours.red(`${quota.pause_reason ?? ''}, until ${relativeTime(quota.paused_until, now)}`)]);
  if (quota.forecast) {
    const { expected_calls, expected_remaining, stretched } = quota.forecast;
    rows.push([
      'Forecast',
      `${plural(expected_calls, 'more call')}, ${count(expected_remaining)} left at the end${stretched ? '; schedules were stretched' : ''}`,
    ]);
  }
  const purposes = table(
    terminal,
    [
      { title: 'PURPOSE', of: (row) => row.purpose },
      { title: 'CALLS', of: (row) => count(row.calls), align: 'right' },
      { title: 'FAILED', of: (row) => count(row.failed), align: 'right' },
    ],
    quota.by_purpose,
  );
  return `${facts(terminal, rows)}\n${purposes}`;
}
