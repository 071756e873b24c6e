import { answerOf } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { FailedDelivery, InstalledWebhook, TestDelivery, WrittenWebhook } from '../api-types';
import { CliError, Exit } from '../cli-error';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, limitOption } from '../options';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, plural, relativeTime, spanOf } from '../terminal/words';

/** `tds webhooks`. */
export function addWebhookCommands(program: Command, cli: Cli): void {
  const webhooks = program.command('webhooks').helpGroup(HEADING.zoho).description('webhooks in Zoho that tell TDS about changes');
  webhooks
    .command('list', { isDefault: true })
    .description('what is installed in Zoho, compared with what should be; exit code 1 when something is missing')
    .action(async () => {
      const installation = await answerOf((await cli.client()).GET('/api/tds/zoho/webhook-installer'));
      cli.show(installation, () => installedTable(cli.terminal, installation.webhooks));
      if (!installation.is_complete) throw new Exit(EXIT.failed);
    });
  webhooks
    .command('install')
    .description('install what is missing and mend what is at fault')
    .action(async () => {
      const result = await answerOf((await cli.client()).POST('/api/tds/zoho/webhook-installer/install'));
      cli.show(result, () => writtenText(cli.terminal, result.webhooks, result.changed));
      if (!result.is_complete) throw new Exit(EXIT.failed);
    });
  webhooks
    .command('verify')
    .description('is everything installed, active and right, and does a test reach us?')
    .action(async () => {
      const verified = await answerOf((await cli.client()).POST('/api/tds/zoho/webhook-installer/verify'));
      cli.show(
        verified,
        () => installedTable(cli.terminal, verified.webhooks) + (verified.test ? `\n${testText(cli.terminal, verified.test)}` : ''),
      );
      if (!verified.is_sound) throw new Exit(EXIT.failed);
    });
  addSecretAndTest(webhooks, cli);
  addFailures(webhooks, cli);
  addStats(webhooks, cli);
}

function addSecretAndTest(webhooks: Command, cli: Cli): void {
  webhooks
    .command('rotate')
    .description('give all webhooks a new secret; the old one is accepted for another day')
    .option('--secret <secret>', 'the new one; without: a random one')
    .action(async ({ secret }: { secret?: string }) => {
      const rotated = await answerOf((await cli.client()).POST('/api/tds/zoho/webhook-installer/rotate', { body: given({ secret }) }));
      const until = relativeTime(rotated.old_accepted_until, cli.terminal.now());
      cli.show(
        rotated,
        () => `${writtenText(cli.terminal, rotated.webhooks, rotated.changed)}The old secret is accepted until ${until}.\n`,
      );
    });
  webhooks
    .command('send-test')
    .description('send a signed test to the address Zoho has, and wait for it in the inbox')
    .option('-e, --entity <type>', 'pretend to be about this type')
    .addOption(new Option('--event <event>', 'pretend that this happened').choices(['created', 'updated', 'deleted']))
    .action(async ({ entity, event }: { entity?: string; event?: 'created' | 'updated' | 'deleted' }) => {
      const test = await answerOf(
        (await cli.client()).POST('/api/tds/zoho/webhook-installer/send-test', { body: given({ entity, event }) }),
      );
      cli.show(test, () => testText(cli.terminal, test));
      if (!test.has_arrived) throw new Exit(EXIT.failed);
    });
}

function addFailures(webhooks: Command, cli: Cli): void {
  webhooks
    .command('failures')
    .description('deliveries to us that Zoho gave up; --resend has them sent again')
    .addOption(limitOption(30))
    .option('--resend', 'have Zoho send them again, ten a call')
    .action(async ({ limit, resend }: { limit: number; resend?: boolean }) => {
      const client = await cli.client();
      if (resend) {
        const done = await answerOf(client.POST('/api/tds/zoho/webhook-installer/failures/resend', { body: { limit } }));
        const refused = done.refused.map(
          ({ history_ids, reason }) => `${plural(history_ids.length, 'delivery', 'deliveries')} refused: ${reason}\n`,
        );
        cli.show(done, () => `${plural(done.resent.length, 'delivery', 'deliveries')} sent again.\n${refused.join('')}`);
        if (done.refused.length > 0) throw new CliError('Zoho refused to send some again', EXIT.failed);
        return;
      }
      const failures = await answerOf(client.GET('/api/tds/zoho/webhook-installer/failures', { params: { query: { limit } } }));
      cli.show(failures, () => failuresTable(cli.terminal, failures));
    });
}

function addStats(webhooks: Command, cli: Cli): void {
  webhooks
    .command('stats')
    .description('what came in 24 hours')
    .action(async () => {
      const stats = await answerOf((await cli.client()).GET('/api/tds/webhooks/stats'));
      cli.show(stats, () => {
        const head = `${count(stats.received)} came, ${count(stats.processed)} done, ${count(stats.failed)} failed, ${count(stats.rejected)} rejected, ${count(stats.duplicates)} came twice\n`;
        const { p50, p95, p99 } = stats.latency_ms;
        const latency = p50 === null ? '' : `In the mirror after ${ms(p50)} (half), ${ms(p95)} (95%), ${ms(p99)} (99%)\n`;
        const columns = [
          { title: 'ENTITY', of: (row: (typeof stats.by_entity)[0]) => row.entity_type },
          ...(['received', 'processed', 'failed', 'waiting'] as const).map((name) => ({
            title: name.toUpperCase(),
            of: (row: (typeof stats.by_entity)[0]) => count(row[name]),
            align: 'right' as const,
          })),
        ];
        return `${head}${latency}\n${table(cli.terminal, columns, stats.by_entity)}`;
      });
    });
}

function ms(value: number | null): string {
  return value === null ? '-' : value < 1000 ? `${Math.round(value)} ms` : spanOf(value / 1000);
}

function installedTable(terminal: Terminal, webhooks: readonly InstalledWebhook[]): string {
  const { colours } = terminal;
  return table(
    terminal,
    [
      { title: 'WEBHOOK', of: (row) => row.name },
      { title: 'PRODUCT', of: (row) => row.product },
      { title: 'EVENT', of: (row) => row.event },
      {
        title: 'STATE',
        of: (row) => (row.faults.length === 0 ? colours.green('ok') : colours.red(row.faults.join(', ').replaceAll('_', ' '))),
      },
      { title: 'ADDRESS', of: (row) => row.installed_url ?? '-', flexible: true },
    ],
    webhooks,
  );
}

function writtenText({ colours }: Terminal, webhooks: readonly WrittenWebhook[], changed: number): string {
  const lines = webhooks
    .filter(({ steps, refusal }) => steps.length > 0 || refusal)
    .map(({ name, steps, refusal }) =>
      refusal ? `${colours.red('✗')} ${name}: ${refusal}` : `${colours.green('✓')} ${name}: ${steps.join(', ').replaceAll('_', ' ')}`,
    );
  return [...lines, changed === 0 && lines.length === 0 ? 'Everything was in place.' : `${plural(changed, 'webhook')} changed.`, ''].join(
    '\n',
  );
}

function testText({ colours }: Terminal, test: TestDelivery): string {
  return test.has_arrived
    ? `${colours.green('✓')} A test to ${test.url} arrived after ${test.duration_ms} ms.\n`
    : `${colours.red('✗')} A test to ${test.url} did not arrive: ${test.reason ?? `it was answered ${test.response_status}`}\n`;
}

function failuresTable(terminal: Terminal, failures: readonly FailedDelivery[]): string {
  if (failures.length === 0) return `${terminal.colours.green('✓')} Zoho gave up no delivery.\n`;
  return table(
    terminal,
    [
      { title: 'WHEN', of: (row) => relativeTime(row.executed_at, terminal.now()) },
      { title: 'WEBHOOK', of: (row) => row.webhook ?? '-' },
      { title: 'EVENT', of: (row) => row.event ?? '-' },
      { title: 'RECORD', of: (row) => row.source_entity_id ?? '-' },
      { title: 'ANSWER', of: (row) => row.response_status?.toString() ?? '-' },
      { title: 'WHY', of: (row) => row.reason ?? '-', flexible: true },
    ],
    failures,
  );
}
