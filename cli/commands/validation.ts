import { answerOf } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { Finding, ValidationReport } from '../api-types';
import type { Cli } from '../cli';
import { Exit } from '../cli-error';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, limitOption } from '../options';
import { findingsText, reportText, runsTable } from '../validation-text';

/** Longest the API waits for a check, s; a check that goes on is told with what it found so far. */
const LONGEST_WAIT_SECONDS = 300;
const WEEK_SECONDS = 604_800;

interface FindingOptions {
  readonly entity?: string;
  readonly severity?: Finding['severity'];
  readonly rule?: Finding['rule'];
  readonly status: Finding['status'];
  readonly limit: number;
}

/** `tds validation`. */
export function addValidationCommands(program: Command, cli: Cli): void {
  const group = program
    .command('validation')
    .helpGroup(HEADING.data)
    .description('what is wrong in the data itself, and what to do about it');
  group
    .command('findings', { isDefault: true })
    .description('what is wrong now, the newest first')
    .option('-e, --entity <type>', 'of one entity type')
    .addOption(new Option('-s, --severity <severity>', 'of one severity').choices(['error', 'warning', 'info']))
    .option('--rule <rule>', 'of one rule, such as required or unique')
    .addOption(new Option('--status <status>', 'in this state').choices(['open', 'fixed', 'ignored']).default('open'))
    .addOption(limitOption(20))
    .action((options: FindingOptions) => listFindings(cli, options));
  group
    .command('run <entity>')
    .description('check every record of a type now and report; exit code 1 when something is wrong. It costs no Zoho call')
    .addOption(limitOption(20))
    .action((entity: string, { limit }: { limit: number }) => report(cli, entity, { limit, maxAgeSeconds: 0 }));
  group
    .command('report <entity>')
    .description('how a type stood at its last check; checks it when none was within a week. Exit code 1 when something is wrong')
    .addOption(limitOption(20))
    .action((entity: string, { limit }: { limit: number }) => report(cli, entity, { limit, maxAgeSeconds: WEEK_SECONDS }));
  group
    .command('runs')
    .description('the last checks')
    .addOption(limitOption(20))
    .action(async ({ limit }: { limit: number }) => {
      const runs = await answerOf((await cli.client()).GET('/api/bff/tds/data-validation/runs', { params: { query: { limit } } }));
      cli.show(runs, () => runsTable(cli.terminal, runs));
    });
  group
    .command('ignore <id>')
    .description('say that a finding may be as it is')
    .requiredOption('--reason <text>', 'why it may, for the record')
    .action(async (id: string, { reason }: { reason: string }) => {
      const request = { params: { path: { id } }, body: { reason } };
      const finding = await answerOf((await cli.client()).POST('/api/bff/tds/data-validation/findings/{id}/ignore', request));
      cli.show(finding, () => `Ignored: ${finding.entity_type} ${finding.entity_id}, ${finding.issue}\n`);
    });
}

async function listFindings(cli: Cli, options: FindingOptions): Promise<void> {
  const query = given({ ...options });
  const findings = await answerOf((await cli.client()).GET('/api/bff/tds/data-validation/findings', { params: { query } }));
  cli.show(findings, () => findingsText(cli.terminal, findings));
}

interface ReportOptions {
  readonly limit: number;
  /** A check begun so long ago will do, s. */
  readonly maxAgeSeconds: number;
}

async function report(cli: Cli, entity: string, { limit, maxAgeSeconds }: ReportOptions): Promise<void> {
  const query = { limit, max_age_seconds: maxAgeSeconds, wait_seconds: LONGEST_WAIT_SECONDS };
  const call = (await cli.client()).POST('/api/bff/tds/data-validation/{entity}', { params: { path: { entity }, query } });
  // The other form it is offered in is CSV.
  const found = (await answerOf(call)) as ValidationReport;
  cli.show(found, () => reportText(cli.terminal, found));
  if (found.statistics.invalid_records > 0) throw new Exit(EXIT.failed);
}
