import { createTdsClient, answerOf } from '@libs/api-client';
import type { Command } from 'commander';
import { usageError, CliError } from '../cli-error';
import type { Cli } from '../cli';
import { profilesFile, readProfiles, writeProfiles } from '../connection/profiles';
import { checkedUrl } from '../connection/target';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { table } from '../terminal/table';

/** `tds login`, `tds logout` and `tds profiles`. */
export function addProfileCommands(program: Command, cli: Cli): void {
  program
    .command('login [url]')
    .helpGroup(HEADING.start)
    .description('save address and key of an instance, and use it from now on')
    .option('--name <name>', 'name of the profile; without: the host')
    .action((url: string | undefined, { name }: { name?: string }) => login(cli, url, name));
  program
    .command('logout [name]')
    .helpGroup(HEADING.start)
    .description('forget a profile; without a name: the one in use')
    .action((name: string | undefined) => logout(cli, name));
  const profiles = program.command('profiles').helpGroup(HEADING.start).description('saved instances');
  profiles
    .command('list', { isDefault: true })
    .description('all, and which one is used')
    .action(() => listProfiles(cli));
  profiles
    .command('use <name>')
    .description('use this one from now on; local: the TDS of the folder')
    .action(async (name: string) => {
      const { settingsFolder } = cli.terminal;
      const saved = await readProfiles(settingsFolder);
      if (name !== 'local' && !saved.profiles[name])
        throw new CliError(`there is no profile named ${name}`, EXIT.notFound, [], ['tds profiles']);
      await writeProfiles(settingsFolder, { ...saved, current: name === 'local' ? null : name });
      cli.show({ current: name }, () => `Using ${name}.\n`);
    });
}

async function login(cli: Cli, givenUrl: string | undefined, givenName: string | undefined): Promise<void> {
  const { terminal } = cli;
  const url = checkedUrl(givenUrl ?? terminal.environment['TDS_URL'] ?? (await ask(cli, 'url')));
  const apiKey = cli.givenApiKey ?? terminal.environment['TDS_API_KEY'] ?? (await ask(cli, 'key'));
  // A key that does not work is not worth saving.
  const session = await answerOf(createTdsClient({ baseUrl: url, apiKey }).GET('/api/tds/session'));
  const name = givenName ?? new URL(url).host;
  if (name === 'local') throw usageError('a profile cannot be named local: that is the TDS of the folder');
  const saved = await readProfiles(terminal.settingsFolder);
  await writeProfiles(terminal.settingsFolder, { current: name, profiles: { ...saved.profiles, [name]: { url, api_key: apiKey } } });
  cli.show({ profile: name, url, name: session.name, role: session.role }, () => {
    const where = profilesFile(terminal.settingsFolder);
    return `${terminal.colours.green('✓')} ${session.name} (${session.role}) at ${url}, saved as ${name} in ${where} for your eyes only.\n`;
  });
}

async function ask(cli: Cli, what: 'url' | 'key'): Promise<string> {
  if (!cli.terminal.isTerminal)
    throw usageError(what === 'url' ? 'which address?' : 'which key?', 'TDS_API_KEY=… tds login https://tds.example.com');
  const prompts = await cli.terminal.prompts();
  return what === 'url'
    ? prompts.input({ message: 'Address of the instance:', default: 'http://127.0.0.1:3000' })
    : prompts.password({ message: 'API key:' });
}

async function logout(cli: Cli, givenName: string | undefined): Promise<void> {
  const { settingsFolder } = cli.terminal;
  const { current, profiles } = await readProfiles(settingsFolder);
  const name = givenName ?? current;
  if (name === null || !profiles[name])
    throw new CliError(name === null ? 'no profile is in use' : `there is no profile named ${name}`, EXIT.notFound, [], ['tds profiles']);
  const { [name]: _forgotten, ...others } = profiles;
  await writeProfiles(settingsFolder, { current: current === name ? null : current, profiles: others });
  cli.show({ forgotten: name }, () => `Forgot ${name}. Its key still works: tds keys revoke <id> ends it.\n`);
}

async function listProfiles(cli: Cli): Promise<void> {
  const { terminal } = cli;
  const { current, profiles } = await readProfiles(terminal.settingsFolder);
  const target = await cli.target();
  const rows = Object.entries(profiles).map(([name, { url, api_key }]) => ({
    name,
    url,
    key: `${api_key.slice(0, 12)}…`,
    current: name === current,
  }));
  cli.show(rows, () => {
    const columns = [
      { title: '', of: (row: (typeof rows)[0]) => (row.current ? terminal.colours.green('●') : ' ') },
      { title: 'NAME', of: (row: (typeof rows)[0]) => row.name },
      { title: 'ADDRESS', of: (row: (typeof rows)[0]) => row.url, flexible: true },
      { title: 'KEY', of: (row: (typeof rows)[0]) => row.key },
    ];
    return `${rows.length === 0 ? 'None saved. Save one: tds login <url>\n' : table(terminal, columns, rows)}\nIn use: ${target.url}, from ${target.source}\n`;
  });
}
