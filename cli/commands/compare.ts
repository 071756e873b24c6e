import { answerOf, type TdsClient } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { Comparison, ComparisonSummary, Difference, Repair } from '../api-types';
import type { Cli } from '../cli';
import { Exit, usageError } from '../cli-error';
import { namesOf } from '../record-names';
import { comparisonText, differencesText, overviewTable, repairText } from '../comparison-text';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, integer } from '../options';
import { plural } from '../terminal/words';

/** How long one request waits for the end; then it is asked again. */
const WAIT_SECONDS = 60;
const POLL_INTERVAL_MS = 1_000;
const LOOKS_FOR_VERIFICATION = 60;

interface CompareOptions {
  readonly level: 'counts' | 'ids' | 'fields';
  readonly deep?: boolean;
  readonly sample?: number;
  readonly cost?: boolean;
  readonly repair?: boolean;
  readonly yes?: boolean;
  readonly limit: number;
}

/** `tds compare`. */
export function addCompareCommand(program: Command, cli: Cli): void {
  program
    .command('compare [entity]')
    .helpGroup(HEADING.data)
    .description('prove that mirror and Zoho agree; exit code 1 when they do not. Without an entity type: the last comparisons, at no cost')
    .addOption(new Option('-l, --level <level>', 'how closely').choices(['counts', 'ids', 'fields']).default('fields'))
    .option('--deep', 'compare whole documents, a Zoho call each')
    .option('--sample <records>', 'with --deep: that many records, picked at random', integer(1, 1_000_000))
    .option('--cost', 'only tell how many Zoho calls it takes')
    .option('--repair', 'put right what differs, and compare that again')
    .option('-y, --yes', 'repair without asking')
    .addOption(new Option('-n, --limit <rows>', 'differences to show').argParser(integer(1, 200)).default(20))
    .addHelpText('after', '\nExamples:\n  tds compare\n  tds compare products\n  tds compare customers --repair\n')
    .action((entity: string | undefined, options: CompareOptions) =>
      entity === undefined ? showLast(cli, options) : compare(cli, entity, options),
    );
}

async function showLast(cli: Cli, { repair, cost }: CompareOptions): Promise<void> {
  if (repair || cost) throw usageError('name the entity type', 'tds compare products');
  const comparisons = await answerOf((await cli.client()).GET('/api/tds/statistics/compare'));
  cli.show(comparisons, () => overviewTable(cli.terminal, comparisons));
  if (comparisons.some((comparison) => !agrees(comparison))) throw new Exit(EXIT.failed);
}

async function compare(cli: Cli, entity: string, options: CompareOptions): Promise<void> {
  const client = await cli.client();
  const { level, deep, sample } = options;
  // The document describes `sample` more loosely than a type can say.
  const query = given({ level, deep, sample: sample as never });
  if (options.cost) {
    const cost = await answerOf(client.GET('/api/tds/statistics/compare/{entity}/cost', { params: { path: { entity }, query } }));
    return cli.show(
      cost,
      () => `Comparing ${cost.entity_type} costs ${plural(cost.estimated_calls, 'Zoho call')} for ${plural(cost.rows, 'record')}.\n`,
    );
  }
  const comparison = await compareToTheEnd(cli, client, entity, query);
  const differences = agrees(comparison) ? [] : await differencesOf(client, comparison, options.limit);
  const nameOf = await namesOf(client, cli.isJson ? [] : differences.map(({ zoho_id }) => ({ type: comparison.entity_type, id: zoho_id })));
  if (!options.repair) {
    cli.show(comparison, () => comparisonText(cli.terminal, comparison) + differencesText(cli.terminal, comparison, differences, nameOf));
    if (!agrees(comparison)) throw new Exit(EXIT.failed);
    return;
  }
  cli.remark(comparisonText(cli.terminal, comparison) + differencesText(cli.terminal, comparison, differences, nameOf));
  if (agrees(comparison)) return cli.isJson ? cli.show({ comparison, repair: null }, () => '') : undefined;
  await repair(cli, client, comparison, options.yes === true);
}

async function compareToTheEnd(cli: Cli, client: TdsClient, entity: string, query: object): Promise<Comparison> {
  const path = { entity };
  let comparison = (await answerOf(
    client.GET('/api/tds/statistics/compare/{entity}', { params: { path, query: { ...query, wait_seconds: WAIT_SECONDS } } }),
  )) as Comparison;
  while (comparison.status === 'running' && !cli.terminal.interrupted.aborted) {
    await cli.terminal.sleep(POLL_INTERVAL_MS);
    comparison = await answerOf(client.GET('/api/tds/statistics/comparisons/{id}', { params: { path: { id: comparison.comparison_id } } }));
  }
  return comparison;
}

async function differencesOf(client: TdsClient, { comparison_id: id }: Comparison, limit: number): Promise<Difference[]> {
  return answerOf(client.GET('/api/tds/statistics/comparisons/{id}/differences', { params: { path: { id }, query: { limit } } }));
}

/** Shows what it would do and costs, asks, does it, and tells whether both sides agree now. */
async function repair(cli: Cli, client: TdsClient, { entity_type }: Comparison, isAgreed: boolean): Promise<void> {
  const { terminal } = cli;
  const plan = await answerOf(client.POST('/api/tds/statistics/repair', { body: { entity_type, dry_run: true } }));
  cli.remark(repairText(terminal, plan));
  if (!isAgreed) {
    if (!terminal.isTerminal)
      throw usageError('repairing asks first, and there is nobody to ask', `tds compare ${entity_type} --repair --yes`);
    const { confirm } = await terminal.prompts();
    if (!(await confirm({ message: 'Repair this?', default: true }))) throw new Exit(EXIT.failed);
  }
  const done = await repairToTheEnd(cli, client, await answerOf(client.POST('/api/tds/statistics/repair', { body: { entity_type } })));
  cli.show(done, () => repairText(terminal, done));
  if (done.status !== 'completed' || (done.verification && !agrees(done.verification))) throw new Exit(EXIT.failed);
}

async function repairToTheEnd(cli: Cli, client: TdsClient, started: Repair): Promise<Repair> {
  let repair = started;
  let looksAfter = 0;
  // The second comparison begins a moment after the repair's end; some repairs have none.
  const isGoingOn = (): boolean =>
    repair.status === 'running' ||
    repair.verification?.status === 'running' ||
    (!repair.verification && looksAfter++ < LOOKS_FOR_VERIFICATION);
  while (repair.run_id !== null && isGoingOn() && !cli.terminal.interrupted.aborted) {
    await cli.terminal.sleep(POLL_INTERVAL_MS / 2);
    repair = await answerOf(client.GET('/api/tds/statistics/repair/{run_id}', { params: { path: { run_id: repair.run_id } } }));
  }
  return repair;
}

/** Nothing differs but what was on its way at that moment. */
function agrees({ status, missing_local_count, missing_zoho_count, stale_count, different_count }: ComparisonSummary): boolean {
  return status === 'completed' && !missing_local_count && !missing_zoho_count && !stale_count && !different_count;
}
