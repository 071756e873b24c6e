import { answerOf } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { Run } from '../api-types';
import type { Cli } from '../cli';
import { HEADING } from '../headings';
import { given, limitOption } from '../options';
import { runErrors, runsTable } from '../runs-text';
import { watch } from '../terminal/watch';

const WATCH_INTERVAL_MS = 1_000;

interface RunsOptions {
  readonly limit: number;
  readonly entity?: string;
  readonly status?: Run['status'];
  readonly watch?: boolean;
}

/** `tds runs`. */
export function addRunsCommand(program: Command, cli: Cli): void {
  const runs = program
    .command('runs')
    .helpGroup(HEADING.data)
    .description('syncs, newest first')
    .addOption(limitOption(20))
    .option('-e, --entity <type>', 'of one entity type')
    .addOption(new Option('-s, --status <status>', 'in one state').choices(['running', 'completed', 'failed', 'cancelled']))
    .option('-w, --watch', 'look again every second')
    .action((options: RunsOptions) => listRuns(cli, options));
  runs
    .command('cancel <id>')
    .description('end a running sync; what it has applied stays')
    .action(async (id: string) => {
      const run = await answerOf((await cli.client()).POST('/api/bff/tds/runs/{id}/cancel', { params: { path: { id } } }));
      cli.show(run, () => runsTable(cli.terminal, [run]));
    });
}

async function listRuns(cli: Cli, options: RunsOptions): Promise<void> {
  const client = await cli.client();
  const { limit, entity: entity_type, status } = options;
  const query = given({ limit, entity_type, status });
  const read = async (): Promise<Run[]> => answerOf(client.GET('/api/bff/tds/runs', { params: { query } }));
  const text = (found: readonly Run[]): string =>
    found.length === 0 ? 'No runs. Start one: tds sync\n' : runsTable(cli.terminal, found) + runErrors(cli.terminal, found);
  if (options.watch && !cli.isJson) return watch(cli.terminal, WATCH_INTERVAL_MS, async () => ({ text: text(await read()) }));
  cli.show(await read(), text);
}
