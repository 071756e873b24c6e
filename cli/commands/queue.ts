import { answerOf } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { Job, Pause, Queue, Worker } from '../api-types';
import type { Cli } from '../cli';
import { HEADING } from '../headings';
import { given, limitOption } from '../options';
import { stateColour } from '../terminal/colours';
import { facts, table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { watch } from '../terminal/watch';
import { count, relativeTime, spanOf } from '../terminal/words';

const WATCH_INTERVAL_MS = 1_000;

interface QueueOptions {
  readonly limit: number;
  readonly entity?: string;
  readonly status?: Job['status'];
  readonly watch?: boolean;
}

/** `tds queue` and `tds workers`. */
export function addQueueCommands(program: Command, cli: Cli): void {
  const queue = program.command('queue').helpGroup(HEADING.look).description('changes on their way into the mirror');
  queue
    .command('show', { isDefault: true })
    .description('the queue at a glance, and its jobs, newest first')
    .addOption(limitOption(10))
    .option('-e, --entity <type>', 'of one entity type')
    .addOption(
      new Option('-s, --status <status>', 'in one state').choices(['pending', 'processing', 'retry', 'completed', 'failed', 'dead_letter']),
    )
    .option('-w, --watch', 'look again every second')
    .action((options: QueueOptions) => showQueue(cli, options));
  queue
    .command('pause [entity]')
    .description('write nothing of one type, or of all; webhooks are still taken')
    .option('--reason <text>', 'why, for the record')
    .action(async (entity_type: string | undefined, { reason }: { reason?: string }) => {
      const state = await answerOf((await cli.client()).POST('/api/tds/queue/pause', { body: given({ entity_type, reason }) }));
      cli.show(state, () => pausesText(cli.terminal, state.pauses));
    });
  queue
    .command('resume [entity]')
    .description('end the pause of one type, or every pause')
    .action(async (entity_type: string | undefined) => {
      const state = await answerOf((await cli.client()).POST('/api/tds/queue/resume', { body: given({ entity_type }) }));
      cli.show(state, () => pausesText(cli.terminal, state.pauses) || 'Nothing is paused.\n');
    });
  addWorkers(program, cli);
}

async function showQueue(cli: Cli, { limit, entity: entity_type, status, watch: isWatching }: QueueOptions): Promise<void> {
  const client = await cli.client();
  const read = async (): Promise<Queue> =>
    answerOf(client.GET('/api/tds/queue', { params: { query: given({ limit, entity_type, status }) } }));
  if (isWatching && !cli.isJson)
    return watch(cli.terminal, WATCH_INTERVAL_MS, async () => ({ text: queueText(cli.terminal, await read()) }));
  cli.show(await read(), (answer) => queueText(cli.terminal, answer));
}

function queueText(terminal: Terminal, { counts, oldest_pending_seconds: oldest, by_entity, pauses, jobs }: Queue): string {
  const now = terminal.now();
  const rows: [string, string][] = [
    ['Waiting', `${count(counts.pending)}${oldest === null ? '' : `, the oldest for ${spanOf(oldest)}`}`],
    ['In work', count(counts.processing)],
    ['To retry', `${count(counts.retry)}, ${count(counts.retry_ready)} of them now`],
    ['Dead letters', count(counts.dead_letter)],
    ['Today', `${count(counts.completed_today)} done, ${count(counts.failed_today)} failed`],
  ];
  const parts = [facts(terminal, rows)];
  if (pauses.length > 0) parts.push(pausesText(terminal, pauses));
  if (by_entity.length > 0)
    parts.push(
      table(
        terminal,
        [
          { title: 'ENTITY', of: (row) => row.entity_type },
          { title: 'WAITING', of: (row) => count(row.pending), align: 'right' },
          { title: 'IN WORK', of: (row) => count(row.processing), align: 'right' },
          { title: 'TO RETRY', of: (row) => count(row.retry), align: 'right' },
        ],
        by_entity,
      ),
    );
  if (jobs.length > 0)
    parts.push(
      table(
        terminal,
        [
          { title: 'JOB', of: (row) => row.id },
          { title: 'RECORD', of: (row) => `${row.entity_type} ${row.source_entity_id}`, flexible: true },
          { title: 'STATUS', of: (row) => stateColour(terminal.colours, row.status) },
          { title: 'TRIES', of: (row) => count(row.attempts), align: 'right' },
          { title: 'CAME', of: (row) => relativeTime(row.received_at, now), align: 'right' },
        ],
        jobs,
      ),
    );
  return parts.join('\n');
}

function pausesText({ colours, now }: Terminal, pauses: readonly Pause[]): string {
  return pauses
    .map(({ entity_type, paused_by, reason, paused_at }) => {
      const why = reason ? `: ${reason}` : '';
      return `${colours.yellow('paused')} ${entity_type ?? 'everything'}, ${relativeTime(paused_at, now())} by ${paused_by}${why}\n`;
    })
    .join('');
}

function addWorkers(program: Command, cli: Cli): void {
  const workers = program.command('workers').helpGroup(HEADING.administer).description('loops that write changes');
  workers
    .command('status', { isDefault: true })
    .description('of all processes, active ones first')
    .action(async () => {
      const found = await answerOf((await cli.client()).GET('/api/tds/workers'));
      cli.show(found, () => workersTable(cli.terminal, found));
    });
  for (const action of ['start', 'stop'] as const)
    workers
      .command(action)
      .description(`${action} those of the process that answers${action === 'stop' ? '; what runs is finished first' : ''}`)
      .action(async () => {
        const state = await answerOf((await cli.client()).POST('/api/tds/workers', { body: { action } }));
        cli.show(state, ({ running }) => `The workers are ${running ? 'running' : 'stopped'}.\n`);
      });
}

function workersTable(terminal: Terminal, workers: readonly Worker[]): string {
  const now = terminal.now();
  return table(
    terminal,
    [
      { title: 'WORKER', of: (row) => row.id, flexible: true },
      { title: 'HOST', of: (row) => `${row.host}:${row.pid}` },
      { title: 'STATUS', of: (row) => stateColour(terminal.colours, row.status) },
      { title: 'STARTED', of: (row) => relativeTime(row.started_at, now), align: 'right' },
      { title: 'HEARD', of: (row) => relativeTime(row.heartbeat_at, now), align: 'right' },
      { title: 'DONE', of: (row) => count(row.completed), align: 'right' },
      { title: 'FAILED', of: (row) => count(row.failed), align: 'right' },
    ],
    workers,
  );
}
