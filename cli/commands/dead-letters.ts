import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answerOf, type TdsClient } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { DeadLetter, DeadLetterFilter } from '../api-types';
import type { Cli } from '../cli';
import { usageError } from '../cli-error';
import { deadLettersTable, deadLetterText } from '../dead-letters-text';
import { HEADING } from '../headings';
import { given, limitOption } from '../options';
import { namesOf, type RecordKey } from '../record-names';
import { plural } from '../terminal/words';

interface FilterOptions {
  readonly entity?: string;
  readonly class?: 'ours' | 'theirs' | 'weather';
  readonly code?: string;
  readonly search?: string;
}

interface BulkOptions extends FilterOptions {
  readonly all?: boolean;
  readonly dryRun?: boolean;
}

/** `tds dlq`. */
export function addDeadLetterCommands(program: Command, cli: Cli): void {
  const group = program.command('dlq').helpGroup(HEADING.mend).description('dead letters: changes that could not be written');
  withFilter(group.command('list', { isDefault: true }).description('open ones, newest first'))
    .addOption(limitOption(30))
    .option('--resolved', 'those that were settled')
    .action((options: FilterOptions & { limit: number; resolved?: boolean }) => list(cli, options));
  group
    .command('show <id>')
    .description('why one failed, what to do, its attempts and its payload')
    .action(async (id: string) => {
      const client = await cli.client();
      const letter = await answerOf(client.GET('/api/bff/tds/dead-letter/{id}', { params: { path: { id } } }));
      const nameOf = await namesOf(client, cli.isJson ? [] : [recordOf(letter)]);
      cli.show(letter, () => deadLetterText(cli.terminal, letter, nameOf));
    });
  withBulk(group.command('retry [ids...]').description('try again: by ids, by filter, or all'))
    .option('--original', 'replay the payload as it came instead of asking Zoho for the record')
    .option('--payload <file>', 'apply this JSON instead, for one dead letter')
    .option('--notes <text>', 'why, for the record')
    .action((ids: string[], options: BulkOptions & RetryOptions) => retry(cli, ids, options));
  withBulk(group.command('resolve [ids...]').description('close without another try: by ids, by filter, or all'))
    .requiredOption('--notes <text>', 'why, for the record')
    .action((ids: string[], options: BulkOptions & { notes: string }) => resolveLetters(cli, ids, options));
  group
    .command('reopen <id>')
    .description('take a resolution back')
    .option('--notes <text>', 'why, for the record')
    .action(async (id: string, { notes }: { notes?: string }) => {
      const call = (await cli.client()).POST('/api/bff/tds/dead-letter/{id}/reopen', { params: { path: { id } }, body: given({ notes }) });
      const letter = await answerOf(call);
      cli.show(letter, () => `Open again: ${letter.entity_type} ${letter.source_entity_id}\n`);
    });
}

function withFilter(command: Command): Command {
  return command
    .option('-e, --entity <type>', 'of one entity type')
    .addOption(
      new Option('-c, --class <class>', 'whose fault: ours, theirs (bad data), weather (network)').choices(['ours', 'theirs', 'weather']),
    )
    .option('--code <code>', 'with one error code')
    .option('--search <text>', 'with this in reason, id or message');
}

function withBulk(command: Command): Command {
  return withFilter(command).option('--all', 'all open ones').option('--dry-run', 'only count them');
}

function filterOf({ entity, class: of, code, search }: FilterOptions): DeadLetterFilter {
  return given({ entity_type: entity, class: of, error_code: code, search });
}

async function list(cli: Cli, options: FilterOptions & { limit: number; resolved?: boolean }): Promise<void> {
  const query = { ...filterOf(options), limit: options.limit, ...(options.resolved ? { resolved: true } : {}) };
  const client = await cli.client();
  const letters = await answerOf(client.GET('/api/bff/tds/dead-letter', { params: { query } }));
  const nameOf = await namesOf(client, cli.isJson ? [] : letters.map(recordOf));
  cli.show(letters, () => deadLettersTable(cli.terminal, letters, nameOf));
}

function recordOf({ entity_type, source_entity_id }: DeadLetter): RecordKey {
  return { type: entity_type, id: source_entity_id };
}

interface RetryOptions {
  readonly original?: boolean;
  readonly payload?: string;
  readonly notes?: string;
}

async function retry(cli: Cli, ids: readonly string[], options: BulkOptions & RetryOptions): Promise<void> {
  const client = await cli.client();
  if (ids.length === 0) {
    if (options.payload !== undefined) throw usageError('--payload is for one dead letter: name its id');
    const body = { ...scopeOf(options, 'retry'), ...(options.original ? { payload: 'original' as const } : {}) };
    const done = await answerOf(client.POST('/api/bff/tds/dead-letter/retry', { body }));
    return cli.show(done, () =>
      done.dry_run
        ? `${plural(done.matched, 'dead letter')} would be tried again.\n`
        : `${plural(done.queued, 'dead letter')} tried again, ${done.skipped} skipped, ${done.remaining} left.\n`,
    );
  }
  if (options.payload !== undefined && ids.length > 1) throw usageError('--payload is for one dead letter');
  const payload = options.payload === undefined ? (options.original ? 'original' : undefined) : await readJson(cli, options.payload);
  const done: { id: string; status: string }[] = [];
  for (const id of ids) done.push(await retryOne(client, id, given({ payload, notes: options.notes })));
  cli.show(ids.length === 1 ? done[0]! : done, () => done.map(({ id, status }) => `${id}  ${status}\n`).join('') + 'Look again: tds dlq\n');
}

async function retryOne(client: TdsClient, id: string, body: object): Promise<{ id: string; status: string }> {
  return answerOf(client.POST('/api/bff/tds/dead-letter/{id}/retry', { params: { path: { id } }, body }));
}

async function readJson(cli: Cli, file: string): Promise<object> {
  const text = await readFile(resolve(cli.terminal.folder, file), 'utf8');
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw usageError(`${file} is not JSON: ${(error as Error).message}`);
  }
}

async function resolveLetters(cli: Cli, ids: readonly string[], options: BulkOptions & { notes: string }): Promise<void> {
  const client = await cli.client();
  const { notes } = options;
  if (ids.length === 0) {
    const done = await answerOf(client.POST('/api/bff/tds/dead-letter/resolve', { body: { ...scopeOf(options, 'resolve'), notes } }));
    return cli.show(done, () =>
      done.dry_run
        ? `${plural(done.matched, 'dead letter')} would be closed.\n`
        : `${plural(done.resolved, 'dead letter')} closed, ${done.remaining} left.\n`,
    );
  }
  const done: unknown[] = [];
  for (const id of ids)
    done.push(await answerOf(client.POST('/api/bff/tds/dead-letter/{id}/resolve', { params: { path: { id } }, body: { notes } })));
  cli.show(ids.length === 1 ? done[0]! : done, () => `${plural(done.length, 'dead letter')} closed.\n`);
}

/** What a bulk action is about. All of them must be asked for by name. */
function scopeOf(options: BulkOptions, verb: string): { filter?: DeadLetterFilter; all?: boolean; dry_run?: boolean } {
  const filter = filterOf(options);
  const isFiltered = Object.keys(filter).length > 0;
  if (!isFiltered && !options.all)
    throw usageError('which dead letters?', `tds dlq ${verb} <id>`, `tds dlq ${verb} --entity products`, `tds dlq ${verb} --all`);
  return { ...(isFiltered ? { filter } : { all: true }), ...(options.dryRun ? { dry_run: true } : {}) };
}
