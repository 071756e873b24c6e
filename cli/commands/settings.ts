import { answerOf } from '@libs/api-client';
import type { Command } from 'commander';
import type { Setting } from '../api-types';
import type { Cli } from '../cli';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { limitOption } from '../options';
import { facts, table } from '../terminal/table';
import { relativeTime, shortValue, wrap } from '../terminal/words';

/** `tds config`: settings of the server that can change while it runs. */
export function addSettingCommands(program: Command, cli: Cli): void {
  const { terminal } = cli;
  const config = program.command('config').helpGroup(HEADING.administer).description('settings that can change while TDS runs');
  config
    .command('list', { isDefault: true })
    .description('all, with their values and where those come from')
    .action(async () => {
      const settings = await readSettings(cli);
      cli.show(settings, () =>
        table(
          terminal,
          [
            { title: 'KEY', of: (row) => row.key },
            { title: 'VALUE', of: (row) => shortValue(row.value, 24) },
            { title: 'FROM', of: (row) => (row.source === 'database' ? terminal.colours.yellow('set') : 'as started') },
            { title: 'WHAT', of: (row) => row.description, flexible: true, optional: true },
          ],
          settings,
        ),
      );
    });
  config
    .command('get <key>')
    .description('one setting')
    .action(async (key: string) => {
      const setting = (await readSettings(cli)).find((candidate) => candidate.key === key);
      if (!setting) throw new CliError(`there is no setting ${key}`, EXIT.notFound, [], ['tds config list']);
      cli.show(setting, () => settingText(cli, setting));
    });
  config
    .command('set <key> <value>')
    .description('set it, as JSON or a bare word; all processes go by it within a second')
    .action(async (key: string, value: string) => {
      const call = (await cli.client()).PUT('/api/tds/configuration/{key}', {
        params: { path: { key } },
        body: { value: valueOf(value) as never },
      });
      cli.show(await answerOf(call), (setting) => settingText(cli, setting));
    });
  config
    .command('unset <key>')
    .description('back to the value of the environment')
    .action(async (key: string) => {
      const call = (await cli.client()).DELETE('/api/tds/configuration/{key}', { params: { path: { key } } });
      cli.show(await answerOf(call), (setting) => settingText(cli, setting));
    });
  addHistory(config, cli);
}

function addHistory(config: Command, cli: Cli): void {
  config
    .command('history <key>')
    .description('who set what and when')
    .addOption(limitOption(20))
    .action(async (key: string, { limit }: { limit: number }) => {
      const call = (await cli.client()).GET('/api/tds/configuration/{key}/history', { params: { path: { key }, query: { limit } } });
      const versions = await answerOf(call);
      const columns = [
        { title: 'VERSION', of: (row: (typeof versions)[0]) => String(row.version), align: 'right' as const },
        { title: 'WHEN', of: (row: (typeof versions)[0]) => relativeTime(row.changed_at, cli.terminal.now()) },
        { title: 'WHO', of: (row: (typeof versions)[0]) => row.changed_by },
        { title: 'VALUE', of: (row: (typeof versions)[0]) => shortValue(row.value, 60), flexible: true },
      ];
      cli.show(versions, () => (versions.length === 0 ? 'It was never set.\n' : table(cli.terminal, columns, versions)));
    });
}

async function readSettings(cli: Cli): Promise<Setting[]> {
  return answerOf((await cli.client()).GET('/api/tds/configuration'));
}

/** JSON where it is JSON; else the word itself, so that nobody has to quote twice. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function settingText({ terminal }: Cli, setting: Setting): string {
  const from =
    setting.source === 'database' ? `set ${relativeTime(setting.updated_at, terminal.now())} by ${setting.updated_by}` : 'as started';
  return `${wrap(setting.description, terminal.columns)}\n\n${facts(terminal, [
    ['Key', setting.key],
    ['Value', terminal.colours.bold(shortValue(setting.value, 200))],
    ['From', from],
    ['Without', shortValue(setting.default, 200)],
  ])}`;
}
