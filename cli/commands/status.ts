import { answerOf } from '@libs/api-client';
import type { Command } from 'commander';
import type { AttentionItem, Dashboard, SystemHealth } from '../api-types';
import { Exit } from '../cli-error';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { stateColour } from '../terminal/colours';
import { facts, table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { watch } from '../terminal/watch';
import { count, percent, plural, relativeTime, roughSpan, shortValue, spanOf, wrap } from '../terminal/words';

const WATCH_INTERVAL_MS = 2_000;

interface Status {
  readonly dashboard: Dashboard;
  readonly attention: readonly AttentionItem[];
}

/** `tds status` and `tds health`. */
export function addStatusCommands(program: Command, cli: Cli): void {
  program
    .command('status')
    .helpGroup(HEADING.look)
    .description('what needs you now, the mirror by type, queue, quota')
    .option('-w, --watch', 'look again every two seconds')
    .action(async ({ watch: isWatching }: { watch?: boolean }) => {
      const look = async (): Promise<Status> => readStatus(cli);
      if (isWatching && !cli.isJson)
        return watch(cli.terminal, WATCH_INTERVAL_MS, async () => ({ text: statusText(cli.terminal, await look()) }));
      const status = await look();
      cli.show(status, () => statusText(cli.terminal, status));
      if (status.dashboard.health.status === 'unhealthy') throw new Exit(EXIT.failed);
    });
  program
    .command('health')
    .helpGroup(HEADING.look)
    .description('every component, how it does and since when; exit code 1 when one is down')
    .action(async () => {
      const health = await answerOf((await cli.client()).GET('/api/bff/tds/health/complete'));
      cli.show(health, () => healthText(cli.terminal, health));
      if (health.status === 'unhealthy') throw new Exit(EXIT.failed);
    });
}

async function readStatus(cli: Cli): Promise<Status> {
  const client = await cli.client();
  const [dashboard, attention] = await Promise.all([
    answerOf(client.GET('/api/bff/tds/dashboard/complete')),
    answerOf(client.GET('/api/bff/tds/attention')),
  ]);
  return { dashboard, attention };
}

function statusText(terminal: Terminal, { dashboard, attention }: Status): string {
  const { health, queue, quota, recent_runs: runs } = dashboard;
  const running = runs.filter(({ status }) => status === 'running').length;
  return [
    `${terminal.colours.bold('TDS')} is ${stateColour(terminal.colours, health.status)}`,
    '',
    attentionText(terminal, attention),
    facts(terminal, [
      ['Queue', `${count(queue.pending)} waiting, ${count(queue.processing)} in work, ${count(queue.retry_ready)} to retry`],
      [
        'Today',
        `${count(queue.completed_today)} done, ${count(queue.failed_today)} failed; ${count(Math.round(health.processing_rate))} a minute now`,
      ],
      ['Dead letters', queue.dead_letter === 0 ? 'none' : terminal.colours.yellow(count(queue.dead_letter))],
      ['Workers', plural(health.active_workers, 'active', 'active')],
      ['Syncs', running === 0 ? 'none running' : plural(running, 'running', 'running')],
      ['Zoho calls', `${count(quota.used_today)} of ${count(quota.limit)} today, ${count(quota.remaining)} left`],
    ]),
    entitiesText(terminal, dashboard),
  ].join('\n');
}

function attentionText(terminal: Terminal, items: readonly AttentionItem[]): string {
  const { colours } = terminal;
  if (items.length === 0) return `${colours.green('✓')} Nothing needs you now.\n`;
  return items
    .map(({ severity, title, sentence }) => {
      const mark = severity === 'critical' || severity === 'error' ? colours.red('●') : colours.yellow('●');
      return `${mark} ${colours.bold(title)}\n${wrap(sentence, terminal.columns, '  ')}\n`;
    })
    .join('');
}

function entitiesText(terminal: Terminal, { entities, freshness }: Dashboard): string {
  const ages = new Map(freshness.map(({ entity_type, age_seconds }) => [entity_type, age_seconds]));
  return table(
    terminal,
    [
      { title: 'ENTITY', of: (row) => row.entity_type, flexible: true },
      { title: 'RECORDS', of: (row) => count(row.total_synced), align: 'right' },
      { title: 'LAST SYNC', of: (row) => lastSync(terminal, row.last_sync, ages.get(row.entity_type)), align: 'right' },
      { title: 'WAITING', of: (row) => count(row.pending), align: 'right' },
      { title: 'FAILED 24H', of: (row) => failedText(terminal, row.failed_last_24h), align: 'right' },
      { title: 'SUCCESS', of: (row) => percent(row.success_rate), align: 'right' },
    ],
    entities,
  );
}

function lastSync(terminal: Terminal, time: string | null, ageSeconds: number | null | undefined): string {
  if (ageSeconds === null || ageSeconds === undefined) return relativeTime(time, terminal.now());
  return `${roughSpan(ageSeconds)} ago`;
}

function failedText({ colours }: Terminal, failed: number): string {
  return failed === 0 ? '0' : colours.red(count(failed));
}

function healthText(terminal: Terminal, health: SystemHealth): string {
  const { colours } = terminal;
  const head = `${colours.bold('TDS')} ${health.version} is ${stateColour(colours, health.status)}, up for ${spanOf(health.uptime_seconds)} (${health.roles.join(', ')})`;
  const rows = table(
    terminal,
    [
      { title: 'COMPONENT', of: (row) => row.name },
      { title: 'STATUS', of: (row) => stateColour(colours, row.status) },
      { title: 'SINCE', of: (row) => relativeTime(row.since, terminal.now()), align: 'right' },
      { title: 'UP 24H', of: (row) => percent(row.uptime_24h), align: 'right' },
      { title: 'DETAILS', of: (row) => row.reason ?? factsOf(row.facts), flexible: true },
    ],
    health.components,
  );
  return `${head}\n\n${rows}`;
}

function factsOf(given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== null && value !== 0 && value !== false)
    .map(([name, value]) => `${name.replaceAll('_', ' ')} ${typeof value === 'number' ? count(value) : shortValue(value)}`)
    .join(', ');
}
