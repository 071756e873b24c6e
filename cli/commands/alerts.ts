import { answerOf } from '@libs/api-client';
import { Argument, type Command, Option } from 'commander';
import { alertsTable, channelsTable, rulesTable, silencesTable } from '../alerts-text';
import type { Alert, AlertChannel, TestedChannel } from '../api-types';
import type { Cli } from '../cli';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, integer, limitOption } from '../options';
import { relativeTime } from '../terminal/words';

const CHANNELS = ['email', 'slack', 'telegram', 'pagerduty', 'webhook'] as const satisfies readonly AlertChannel['channel'][];
const HOUR_MS = 3_600_000;
const LONGEST_SILENCE_HOURS = 24 * 7;

/** `tds alerts`. */
export function addAlertCommands(program: Command, cli: Cli): void {
  const group = program.command('alerts').helpGroup(HEADING.mend).description('what TDS called for attention about, and whom it tells');
  group
    .command('list', { isDefault: true })
    .description('active ones, newest first')
    .addOption(limitOption(30))
    .addOption(new Option('-s, --severity <severity>', 'of one severity').choices(['info', 'warning', 'error', 'critical']))
    .option('--all', 'ended ones too')
    .action(async ({ limit, severity, all }: { limit: number; severity?: Alert['severity']; all?: boolean }) => {
      const query = given({ limit, severity, active: all ? undefined : true });
      const found = await answerOf((await cli.client()).GET('/api/bff/tds/alerts', { params: { query } }));
      cli.show(found, () => alertsTable(cli.terminal, found));
    });
  group
    .command('rules')
    .description('what is watched, and what sets an alert off')
    .action(async () => {
      const rules = await answerOf((await cli.client()).GET('/api/tds/alerts/rules'));
      cli.show(rules, () => rulesTable(cli.terminal, rules));
    });
  addHandling(group, cli);
  addChannels(group, cli);
  addSilences(group, cli);
}

function addHandling(group: Command, cli: Cli): void {
  const actions = { ack: ['acknowledge', 'say that you see to it'], resolve: ['resolve', 'say that its cause is gone'] } as const;
  for (const [name, [verb, description]] of Object.entries(actions))
    group
      .command(`${name} <id>`)
      .description(description)
      .option('--notes <text>', 'for the record')
      .action(async (id: string, { notes }: { notes?: string }) => {
        const request = { params: { path: { id } }, body: given({ notes }) };
        const alert = await answerOf((await cli.client()).POST(`/api/bff/tds/alerts/{id}/${verb}`, request));
        cli.show(alert, () => alertsTable(cli.terminal, [alert]));
      });
}

function addChannels(group: Command, cli: Cli): void {
  group
    .command('channels')
    .description('whom alerts are told, from which severity, and whether that works')
    .action(async () => {
      const channels = await channelsOf(cli);
      cli.show(channels, () => channelsTable(cli.terminal, channels));
    });
  group
    .command('test')
    .addArgument(new Argument('[channel]', 'without: every channel that is set up').choices([...CHANNELS]))
    .description('send a test message and say whether it was taken')
    .action(async (channel?: AlertChannel['channel']) => {
      const names = channel ? [channel] : (await channelsOf(cli)).flatMap((one) => (one.is_configured ? [one.channel] : []));
      if (names.length === 0)
        throw new CliError(
          'no channel is set up',
          EXIT.failed,
          ['alerts are seen in the dashboard only'],
          ['set its ALERT_* variables: docs/alerts.md'],
        );
      const client = await cli.client();
      const tested: TestedChannel[] = [];
      for (const name of names)
        tested.push(await answerOf(client.POST('/api/tds/alerts/test/{channel}', { params: { path: { channel: name } } })));
      const { colours } = cli.terminal;
      cli.show(channel ? tested[0]! : tested, () =>
        tested.map((one) => `${colours.green('✓')} ${one.channel} took the test message in ${one.duration_ms} ms\n`).join(''),
      );
    });
}

async function channelsOf(cli: Cli): Promise<AlertChannel[]> {
  return answerOf((await cli.client()).GET('/api/tds/alerts/channels'));
}

function addSilences(group: Command, cli: Cli): void {
  group
    .command('silences')
    .description('rules nobody is told of for a while')
    .option('--all', 'those that are over too')
    .action(async ({ all }: { all?: boolean }) => {
      const silences = await answerOf((await cli.client()).GET('/api/tds/alerts/silences', { params: { query: given({ all }) } }));
      cli.show(silences, () => silencesTable(cli.terminal, silences));
    });
  group
    .command('silence <rule>')
    .description('tell nobody of a rule (* of any) for a while: before work that will set it off')
    .addOption(new Option('--hours <hours>', 'for how long').argParser(integer(1, LONGEST_SILENCE_HOURS)).default(1))
    .requiredOption('--reason <text>', 'why, for the record')
    .action(async (rule: string, { hours, reason }: { hours: number; reason: string }) => {
      const ends_at = new Date(cli.terminal.now().getTime() + hours * HOUR_MS).toISOString();
      const silence = await answerOf((await cli.client()).POST('/api/tds/alerts/silences', { body: { rule, ends_at, reason } }));
      const until = relativeTime(silence.ends_at, cli.terminal.now());
      cli.show(
        silence,
        () =>
          `${silence.rule === '*' ? 'Every rule' : silence.rule} is silent; that ends ${until}.\n→ tds alerts unsilence ${silence.id}\n`,
      );
    });
  group
    .command('unsilence <id>')
    .description('end a silence now')
    .action(async (id: string) => {
      const silence = await answerOf((await cli.client()).DELETE('/api/tds/alerts/silences/{id}', { params: { path: { id } } }));
      cli.show(silence ?? { id }, () => 'The silence is over.\n');
    });
}
