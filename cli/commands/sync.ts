import { answerOf, type TdsClient } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { Run, StartedRuns, SyncRequest } from '../api-types';
import type { Cli } from '../cli';
import { CliError, Exit, usageError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, listOf } from '../options';
import { endedText, progressText, RunRates } from '../run-progress';
import { runsTable } from '../runs-text';
import { watch } from '../terminal/watch';
import { plural } from '../terminal/words';

const POLL_INTERVAL_MS = 400;

interface SyncOptions {
  readonly mode?: 'full' | 'incremental' | 'stock' | 'image';
  readonly ids?: string[];
  readonly watch?: boolean;
}

/** `tds sync`. */
export function addSyncCommand(program: Command, cli: Cli): void {
  program
    .command('sync [entity]')
    .helpGroup(HEADING.data)
    .description('read from Zoho what one entity type, or every one, holds')
    .addOption(
      new Option('-m, --mode <mode>', 'full: everything; incremental: what changed; stock, image: what their names say').choices([
        'full',
        'incremental',
        'stock',
        'image',
      ]),
    )
    .option('--ids <ids>', 'records to read, by their Zoho ids, separated by commas', listOf)
    .option('-w, --watch', 'follow it to its end; exit code 1 when a sync fails')
    .addHelpText(
      'after',
      '\nExamples:\n  tds sync --watch\n  tds sync products --mode incremental\n  tds sync customers --ids 4409942600000099001 -w\n',
    )
    .action((entity: string | undefined, options: SyncOptions) => sync(cli, entity, options));
}

async function sync(cli: Cli, entity: string | undefined, options: SyncOptions): Promise<void> {
  const client = await cli.client();
  const started = await start(client, entity, options);
  const runs = [...new Map(started.flatMap((answer) => answer.runs).map((run) => [run.id, run])).values()];
  if (options.watch) return follow(cli, client, runs);
  cli.show(started.length === 1 ? started[0]! : started, () => {
    const already = started.filter(({ status }) => status === 'already_running').length;
    const head = already > 0 ? `${plural(already, 'sync was', 'syncs were')} running already.\n` : '';
    return `${head}${runsTable(cli.terminal, runs)}\nFollow: tds runs --watch\n`;
  });
}

async function start(client: TdsClient, entity: string | undefined, { mode, ids }: SyncOptions): Promise<StartedRuns[]> {
  if (ids !== undefined && (entity === undefined || ids.length === 0))
    throw usageError('--ids needs an entity type and at least one id', 'tds sync products --ids 4409942600000012345');
  if (mode === 'stock' && (entity === undefined || entity === 'stock') && ids === undefined)
    return [await answerOf(client.POST('/api/bff/tds/sync/stock', {}))];
  if (entity !== undefined) return [await startOne(client, entity, { mode: ids ? 'specific' : modeOf(entity, mode), ...given({ ids }) })];
  if (mode === undefined || mode === 'full') return [await answerOf(client.POST('/api/zoho/bulk-sync/sync-all', {}))];
  if (mode === 'image') return [await answerOf(client.POST('/api/zoho/bulk-sync/images', {}))];
  return startEach(client, mode);
}

/** Stock and images have one mode each, which need not be said. */
function modeOf(entity: string, mode: SyncOptions['mode']): SyncRequest['mode'] {
  return mode ?? (entity === 'stock' ? 'stock' : /^images?$/.test(entity) ? 'image' : 'full');
}

async function startOne(client: TdsClient, entity: string, body: SyncRequest): Promise<StartedRuns> {
  return answerOf(client.POST('/api/bff/tds/sync/{entity}', { params: { path: { entity } }, body }));
}

/** Every type that can be read in this mode. */
async function startEach(client: TdsClient, mode: 'incremental' | 'stock'): Promise<StartedRuns[]> {
  const entities = await answerOf(client.GET('/api/bff/tds/entities'));
  const own = new Set(['stock', 'image']);
  return Promise.all(
    entities.filter(({ entity_type }) => !own.has(entity_type)).map(({ entity_type }) => startOne(client, entity_type, { mode })),
  );
}

async function follow(cli: Cli, client: TdsClient, started: readonly Run[]): Promise<void> {
  const { terminal } = cli;
  const rates = new RunRates();
  let runs = [...started];
  const ended = new Set<string>();
  const look = async () => {
    const [quota] = await Promise.all([
      answerOf(client.GET('/api/tds/quota')),
      ...runs.map(async (run, at) => {
        if (run.status === 'running') runs[at] = await answerOf(client.GET('/api/bff/tds/runs/{id}', { params: { path: { id: run.id } } }));
      }),
    ]);
    const isLast = runs.every(({ status }) => status !== 'running');
    if (terminal.isTerminal) return { text: progressText(terminal, runs, rates, quota.remaining), isLast };
    // In a file a line for each end is enough.
    const news = runs.filter(({ id, status }) => status !== 'running' && !ended.has(id));
    for (const { id } of news) ended.add(id);
    return { text: news.map((run) => `${run.entity_type}  ${endedText(terminal, run)}\n`).join(''), isLast };
  };
  await watch(cli.isJson ? { ...terminal, out: () => undefined } : terminal, POLL_INTERVAL_MS, look);
  if (cli.isJson) cli.show(runs, () => '');
  if (terminal.interrupted.aborted && runs.some(({ status }) => status === 'running'))
    throw new CliError('not waited for the end', EXIT.interrupted, ['the syncs go on'], ['tds runs --watch', 'tds runs cancel <id>']);
  if (runs.some(({ status, failed }) => status !== 'completed' || failed > 0)) throw new Exit(EXIT.failed);
}
